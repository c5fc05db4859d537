/** Maps that are hard to draw: odd titles, facts of wholes, decomposed letters. */
import {
  channel,
  evidence,
  feels,
  goesTo,
  idea,
  item,
  journey,
  lane,
  metric,
  number,
  pain,
  persona,
  stage,
  step,
  text,
  touchpoint,
  wait,
} from './model-builders.js';
import type { Sample } from './sample-maps.js';

const span = { line: 0, start: 0, end: 1 };
const percent = (from: number) => ({ from, unit: { kind: 'percent' as const }, span });

/** Titles and texts as nobody should write them. */
export function hostileMap(): Sample {
  const long = 'A title that goes on and on, '.repeat(11).slice(0, 300);
  const thai = 'ลูกค้ารู้สึกหงุดหงิดเพราะน้ำท่วมคลังสินค้าและไม่มีใครบอกว่าของจะมาถึงเมื่อไร'.repeat(4).slice(0, 300);
  const word = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(5);
  const arabic = 'ينتظر العميل وصول الطرد، ولا يعرف متى يأتي؟ '.repeat(3);
  const japanese = 'お客様は荷物がいつ届くのか分からず、何度も追跡ページを開きます。'.repeat(4);
  const script = '<script>alert("x")</script> ]]> & \u0000\ud800 %%{init}%%';
  const emoji = '👩‍👩‍👧 รอ 🇹🇭 นานมาก 😡😡😡';
  const everything = [long, thai, word, arabic, japanese, script, emoji, '', '   ', 'one\ntwo\n\nthree'];
  const facts = (words: string) => ({
    does: [text(words), text('')],
    thinks: [text(words)],
    says: [text(`"${words}"`)],
    needs: [text(words)],
    feels: [feels(2, words)],
    touchpoint: [touchpoint(undefined, words)],
    channel: [channel(undefined, words)],
    pain: [pain(words, 'high', 'waiting'), pain(words)],
    idea: [idea(words, 1), idea(words, 2)],
    gain: [text(words)],
    wait: [{ ...text(words), written: '' }, wait(3, 'd', false, words)],
    metric: [metric(words, { value: { from: 1e21, span }, target: percent(3) }), metric(words)],
    owner: [item(words)],
    staff: [text(words)],
    behind: [text(words)],
    system: [text(words)],
    evidence: [evidence('survey', 12345678, words)],
    leaves: [{ ...text(words), count: 9 }],
    lane: [lane(words, words), lane(undefined, words)],
    note: [text(words)],
    goesTo: [goesTo(words)],
    moment: [{ ...text(words), kind: 'truth' as const }],
  });
  const steps = everything.map((words) => step(words, facts(words)));
  const stages = [
    stage(long, steps.slice(0, 5), { people: number(123456789), ...facts(thai) }),
    stage(thai, steps.slice(5), { people: number(5) }),
    stage('', [], facts(arabic)),
    stage(word, []),
  ];
  const hostile = journey(script + long, stages, {
    for: [item(long), item(thai)],
    goal: [text(word)],
    scenario: [text(japanese)],
    expects: [text(thai)],
    ...facts(emoji),
  });
  return {
    journey: hostile,
    personas: [
      persona(long, {
        who: [text(thai)],
        wants: [text(word)],
        worries: [text(arabic)],
        says: [text(japanese)],
        uses: Array.from({ length: 30 }, () => channel('app')),
      }),
    ],
    language: 'vi',
  };
}

/** Facts of whole stages and of the whole journey, several feelings in a step, ideas that answer elsewhere. */
export function wholeMap(): Sample {
  const stages = [
    stage(
      'Find a bike',
      [
        step('Opens the map', {
          feels: [feels(4, 'curious'), feels(2, 'lost'), feels(3)],
          does: [text('Looks for a free bike')],
        }),
        step('Walks there', {
          feels: [feels(undefined, 'worried')],
          pain: [pain('The bike is gone')],
          system: [text('App'), text('Map service')],
        }),
      ],
      {
        does: [text('Uses the app on the way to class')],
        feels: [feels(3, 'mixed on the whole')],
        pain: [pain('Rain', 'low')],
        owner: [item('Product')],
        wait: [wait(5, 'min')],
        system: [text('App')],
        note: [text('Watch this stage')],
      },
    ),
    stage('Ride', [], {
      feels: [feels(5, 'free')],
      does: [text('Rides along the river')],
      people: number(90),
      owner: [item('Operations')],
    }),
    stage(
      'Return',
      [
        step('Finds a dock', {
          pain: [pain('All docks are full', 'high', 'no-control')],
          idea: [idea('Reserve a dock', 1), idea('Show free bikes', 1, { answers: [item('The bike is gone')] })],
          system: [text('App')],
        }),
        step('Pays', {
          goesTo: [
            goesTo('nowhere'),
            goesTo('Find a bike', { when: text('she rides again') }),
            goesTo('end', { end: true }),
            goesTo('Walks there'),
          ],
          leaves: [{ ...text('too dear'), percent: 12 }],
        }),
      ],
      {
        feels: [feels(2, 'annoyed'), feels(3, 'relieved')],
        lane: [lane('Key message', 'First ride free'), lane('Mood music', 'none')],
      },
    ),
  ];
  const bikes = journey('Rent a city bike', stages, {
    does: [text('Compares with the bus')],
    feels: [feels(4, 'glad in the end')],
    pain: [pain('No lights at night')],
    idea: [idea('Better lamps', 1)],
    note: [text('Ask the city about docks')],
    for: [item('Nobody knows this persona')],
    goal: [text('A bike in five minutes')],
  });
  return { journey: bikes, personas: [], language: 'en' };
}

/** Vietnamese, with letters stored in decomposed form. */
export function vietnameseMap(): Sample {
  const khach = persona('Ngọc', {
    who: [text('Sinh viên, 20, Huế')],
    wants: [text('Đến lớp mà không bị ướt')],
    uses: [channel('app'), channel('chat', 'Zalo')],
    says: [text('Em chỉ cần xe mười phút')],
  });
  const xe = journey(
    'Thuê xe đạp công cộng',
    [
      stage(
        'Tìm xe',
        [
          step('Mở bản đồ', {
            does: [text('Tìm xe trống gần cổng trường'.normalize('NFD'))],
            feels: [feels(4, 'tò mò')],
            touchpoint: [touchpoint('member-app')],
            channel: [channel('app')],
          }),
        ],
        { people: number(1800) },
      ),
      stage(
        'Đi xe',
        [
          step('Quét mã mở khoá', {
            feels: [feels(2, 'lo lắng')],
            pain: [pain('Khoá mở chậm'.normalize('NFD'), 'high', 'waiting')],
            wait: [wait(2, 'min', false)],
          }),
          step('Đạp tới lớp', { feels: [feels(5, 'hài lòng')] }),
        ],
        { people: number(700) },
      ),
    ],
    { for: [item('Ngọc'.normalize('NFD'))], goal: [text('Đến lớp đúng giờ')] },
  );
  return { journey: xe, personas: [khach], language: 'vi' };
}
