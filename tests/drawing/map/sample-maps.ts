/** Maps that the tests draw: the one of the design page, small ones, and one of any size. */
import type { Journey, Persona } from '../../../src/core/model/journey.js';
import type { HumanLanguage } from '../../../src/core/vocabulary/vocabulary.js';
import {
  channel,
  evidence,
  feels,
  goesTo,
  idea,
  item,
  journey,
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

export interface Sample {
  readonly journey: Journey;
  readonly personas: readonly Persona[];
  readonly language: HumanLanguage;
}

const span = { line: 0, start: 0, end: 1 };
const percent = (from: number) => ({ from, unit: { kind: 'percent' as const }, span });
const plain = (from: number) => ({ from, span });
const hours = (from: number) => ({ from, unit: { kind: 'duration' as const, unit: 'h' as const }, span });

/** The shoes of the design page, with every lane. */
export function shoesInEnglish(): Sample {
  const ploy = persona('Ploy', {
    who: [text('Office worker, 29, Bangkok')],
    wants: [text('Shoes that fit, without going to the mall')],
    worries: [text('A wrong size, and the trouble of sending shoes back')],
    uses: [channel('social'), channel('chat'), channel('app')],
    says: [text('If I cannot try them on, at least answer me today.')],
  });
  const shoes = journey(
    'Buy running shoes online',
    [
      stage(
        'Awareness',
        [
          step('Sees a runner’s review', {
            evidence: [evidence('interview', 8)],
            does: [text('Stops scrolling and saves the clip')],
            thinks: [text('She runs on the same road as me')],
            channel: [channel('social', 'TikTok')],
            touchpoint: [touchpoint('influencer-post')],
            feels: [feels(4, 'curious')],
            staff: [text('Creator shows the shoes')],
            behind: [text('Media team books creators')],
            system: [text('Ad manager')],
          }),
          step('Searches the shop’s name', {
            evidence: [evidence('analytics')],
            does: [text('Reads the first three results')],
            thinks: [text('Is this shop real?')],
            channel: [channel('search', 'Google')],
            touchpoint: [touchpoint('search-result')],
            feels: [feels(3, 'unsure')],
            metric: [metric('Click rate', { id: 'ctr', value: percent(2.1), target: percent(3) })],
            behind: [text('Pages tuned once a quarter')],
            system: [text('Ad manager')],
          }),
        ],
        { name: 'awareness', people: number(12000), owner: [item('Marketing')] },
      ),
      stage(
        'Consideration',
        [
          step('Reads the product page', {
            evidence: [evidence('analytics')],
            does: [text('Looks for a size chart, finds none')],
            channel: [channel('website')],
            touchpoint: [touchpoint('product-page')],
            behind: [text('Texts come from the maker')],
            system: [text('Web shop')],
          }),
          step('Asks about size in chat', {
            evidence: [evidence('tickets', 212)],
            does: [text('Sends a photo of her feet')],
            thinks: [text('Will they fit wide feet?')],
            channel: [channel('chat', 'LINE')],
            touchpoint: [touchpoint('message-inquiry')],
            feels: [feels(2, 'unsure')],
            pain: [pain('Answer came the next day', 'high', 'waiting')],
            idea: [idea('Size chart in the chat menu', 1, { effort: { ...text(''), level: 'low' } })],
            wait: [wait(1, 'd', false)],
            metric: [metric('First answer', { value: hours(14), target: hours(1) })],
            staff: [text('Agent answers in turn')],
            behind: [text('Two agents share 300 chats a day')],
            system: [text('Chat desk')],
          }),
          step('Tries a pair in the store', {
            evidence: [evidence('assumption')],
            does: [text('Drops in after work')],
            thinks: [text('Now I have to explain it all again')],
            channel: [channel('store')],
            touchpoint: [touchpoint('store-visit')],
            feels: [feels(4, 'relieved')],
            pain: [pain('Staff cannot see the chat', 'medium', 'not-recognised')],
            owner: [item('Retail')],
            staff: [text('Sales staff measure her feet')],
            behind: [text('Store stock kept apart')],
            system: [text('Store till')],
          }),
        ],
        {
          name: 'consideration',
          people: number(1800),
          owner: [item('Marketing')],
          leaves: [{ ...text('no size, no answer in time'), count: 1060 }],
        },
      ),
      stage(
        'Decision',
        [
          step('Compares the price', {
            evidence: [evidence('survey', 140)],
            does: [text('Opens two other shops')],
            thinks: [text('Why is it cheaper there?')],
            channel: [channel('marketplace')],
            touchpoint: [touchpoint('marketplace')],
            feels: [feels(3, 'doubtful')],
            pain: [pain('Price differs from the store', 'medium', 'inconsistent')],
            idea: [idea('One price everywhere', 1, { effort: { ...text(''), level: 'high' } })],
            behind: [text('Prices typed by hand')],
            system: [text('Web shop and payment gateway')],
          }),
          step('Pays by QR code', {
            evidence: [evidence('analytics')],
            does: [text('Scans with her bank app')],
            channel: [channel('app', 'Bank app')],
            touchpoint: [touchpoint('qr-payment')],
            moment: [{ ...text(''), kind: 'decision' }],
            feels: [feels(4, 'sure')],
            metric: [metric('Conversion', { id: 'conversion', value: percent(39), target: percent(45) })],
            staff: [text('Page confirms in seconds')],
            system: [text('Web shop and payment gateway')],
          }),
        ],
        { name: 'decision', people: number(700), owner: [item('Sales')] },
      ),
      stage(
        'Service',
        [
          step('Gets the confirmation', {
            evidence: [evidence('survey', 140)],
            does: [text('Adds the day off to her calendar')],
            channel: [channel('email')],
            touchpoint: [touchpoint('order-confirmation')],
            feels: [feels(4, 'calm')],
            wait: [wait(10, 'min', true)],
            staff: [text('Mail with the order')],
            behind: [text('Order checked by hand')],
            system: [text('Web shop and payment gateway')],
          }),
          step('Waits for the parcel', {
            evidence: [evidence('tickets', 96)],
            does: [text('Opens the tracking page five times')],
            thinks: [text('Is it even on its way?')],
            channel: [channel('partner-site', 'Courier site')],
            touchpoint: [touchpoint('order-tracking')],
            feels: [feels(1, 'worried')],
            pain: [pain('No delivery date', 'medium', 'no-progress')],
            wait: [wait(3, 'd', false)],
            metric: [metric('On time', { id: 'on-time', value: percent(71), target: percent(90) })],
            staff: [text('Rider calls from the gate')],
            behind: [text('Warehouse packs twice a day')],
            system: [text('Courier')],
          }),
          step('Unpacks and runs', {
            evidence: [evidence('interview', 8)],
            does: [text('Films the first run')],
            thinks: [text('They fit. Finally.')],
            channel: [channel('post', 'Delivery')],
            touchpoint: [touchpoint('unboxing')],
            moment: [{ ...text('First run'), kind: 'smot' }],
            feels: [feels(5, 'delighted')],
            staff: [text('Note from the packer')],
          }),
        ],
        { name: 'service', people: number(640), owner: [item('Operations')] },
      ),
      stage(
        'Loyalty',
        [
          step('Collects points', {
            evidence: [evidence('analytics')],
            does: [text('Scans the code in the box')],
            channel: [channel('app', 'Shop app')],
            touchpoint: [touchpoint('member-app')],
            feels: [feels(4, 'pleased')],
            pain: [pain('Points show a week later', 'low', 'waiting')],
            idea: [idea('Show points at once', 1, { effort: { ...text(''), level: 'low' } })],
            metric: [metric('Buys again', { id: 'repeat', value: percent(22), target: percent(30) })],
            behind: [text('Points booked on Mondays')],
            system: [text('CRM')],
          }),
        ],
        { name: 'loyalty', people: number(141), owner: [item('CRM')] },
      ),
      stage(
        'Advocacy',
        [
          step('Posts a photo of the shoes', {
            evidence: [evidence('observation')],
            does: [text('Tags the shop')],
            thinks: [text('My friends should know')],
            channel: [channel('social', 'Instagram')],
            touchpoint: [touchpoint('customer-post')],
            moment: [{ ...text('Tells others'), kind: 'umot' }],
            feels: [feels(5, 'proud')],
            metric: [metric('Referrals', { id: 'referrals', value: plain(34), target: plain(60) })],
            behind: [text('Nobody answers the post')],
            system: [text('CRM')],
            goesTo: [goesTo('Awareness', { when: text('her photo brings new runners') })],
          }),
        ],
        { name: 'advocacy', people: number(48), owner: [item('CRM')] },
      ),
    ],
    {
      for: [item('Ploy')],
      goal: [text('Shoes that fit, within a week')],
      scenario: [
        text(
          'Starts running in the park after work. Has wide feet and has sent back two pairs before. Expects an answer the same day.',
        ),
      ],
      objective: [{ ...text(''), kind: 'raise-conversion' }],
      state: { ...text('current'), value: 'current' },
      updated: { ...text('2026-11-12'), date: '2026-11-12' },
      reviewEvery: { ...text('6 mo'), duration: [{ from: 6, unit: 'mo' }] },
    },
  );
  return { journey: shoes, personas: [ploy], language: 'en' };
}

/** Seven steps in Thai, long texts without spaces. */
export function shoesInThai(): Sample {
  const ploy = persona('พลอย', {
    who: [text('พนักงานออฟฟิศ อายุ ๒๙ ปี กรุงเทพฯ')],
    wants: [text('รองเท้าที่ใส่พอดีโดยไม่ต้องไปห้าง')],
    worries: [text('ไซซ์ผิดแล้วต้องเสียเวลาส่งคืน')],
    uses: [channel('social'), channel('chat'), channel('app')],
    says: [text('ถ้าลองไม่ได้ อย่างน้อยก็ตอบให้ได้ภายในวันนี้')],
  });
  const shoes = journey(
    'ซื้อรองเท้าวิ่งออนไลน์',
    [
      stage(
        'การรับรู้',
        [
          step('เห็นรีวิวจากนักวิ่ง', {
            evidence: [evidence('interview', 8)],
            does: [text('หยุดเลื่อนหน้าจอแล้วกดบันทึกคลิปไว้ดูอีกครั้งหลังเลิกงาน')],
            thinks: [text('เขาวิ่งถนนเส้นเดียวกับเราเลยนี่นา')],
            channel: [channel('social')],
            touchpoint: [touchpoint('influencer-post')],
            feels: [feels(4, 'สนใจ')],
          }),
        ],
        { name: 'awareness', people: number(12000), owner: [item('การตลาด')] },
      ),
      stage(
        'การพิจารณา',
        [
          step('ทักแชตถามไซซ์', {
            evidence: [evidence('tickets', 212)],
            does: [text('ส่งรูปเท้าพร้อมขนาดที่วัดเองด้วยไม้บรรทัด แล้วถามว่าควรสั่งไซซ์ไหน')],
            thinks: [text('เท้ากว้างจะใส่ได้ไหม')],
            channel: [channel('chat', 'แชต LINE')],
            touchpoint: [touchpoint('message-inquiry')],
            feels: [feels(2, 'ลังเล')],
            pain: [pain('ได้คำตอบวันถัดไป ทั้งที่ตั้งใจจะสั่งซื้อตั้งแต่เมื่อคืน', 'high', 'waiting')],
            idea: [idea('ใส่ตารางไซซ์ไว้ในเมนูแชต พร้อมวิธีวัดเท้าด้วยตัวเอง', 1)],
            wait: [wait(1, 'd', false)],
          }),
        ],
        { name: 'consideration', people: number(1800), owner: [item('การตลาด')] },
      ),
      stage(
        'การตัดสินใจ',
        [
          step('ชำระด้วยคิวอาร์', {
            does: [text('สแกนด้วยแอปธนาคารแล้วบันทึกสลิปเก็บไว้')],
            channel: [channel('app')],
            touchpoint: [touchpoint('qr-payment')],
            moment: [{ ...text(''), kind: 'decision' }],
            feels: [feels(4, 'มั่นใจ')],
          }),
        ],
        { name: 'decision', people: number(700), owner: [item('ฝ่ายขาย')] },
      ),
      stage(
        'บริการ',
        [
          step('รอพัสดุ', {
            does: [
              text(
                'เปิดหน้าติดตามพัสดุวันละหลายครั้งเพราะไม่เห็นวันที่จะได้รับของ แล้วทักแชตถามร้านซ้ำอีกสองรอบ แต่ได้รับเพียงข้อความตอบกลับอัตโนมัติว่าเจ้าหน้าที่จะติดต่อกลับในเวลาทำการ',
              ),
            ],
            thinks: [text('ของออกมาหรือยังก็ไม่รู้')],
            channel: [channel('partner-site')],
            touchpoint: [touchpoint('order-tracking')],
            feels: [feels(2, 'กังวล')],
            pain: [pain('ไม่รู้วันส่ง', 'medium', 'no-progress')],
            wait: [wait(3, 'd', false)],
          }),
          step('แกะกล่องแล้วออกวิ่ง', {
            does: [text('ถ่ายคลิปการวิ่งครั้งแรกที่สวนลุมพินี')],
            thinks: [text('ใส่พอดีสักที')],
            channel: [channel('post')],
            touchpoint: [touchpoint('unboxing')],
            moment: [{ ...text(''), kind: 'smot' }],
            feels: [feels(5, 'ประทับใจ')],
          }),
        ],
        { name: 'service', people: number(640), owner: [item('ปฏิบัติการ')] },
      ),
      stage(
        'ความภักดี',
        [
          step('สะสมแต้ม', {
            evidence: [evidence('assumption')],
            does: [text('สแกนโค้ดที่มากับกล่อง')],
            channel: [channel('app')],
            touchpoint: [touchpoint('member-app')],
            feels: [feels(4, 'พอใจ')],
          }),
        ],
        { name: 'loyalty', people: number(141), owner: [item('ซีอาร์เอ็ม')] },
      ),
      stage(
        'การบอกต่อ',
        [
          step('โพสต์รูปรองเท้า', {
            does: [text('โพสต์และแท็กชื่อร้าน')],
            thinks: [text('เพื่อน ๆ น่าจะอยากรู้')],
            channel: [channel('social')],
            touchpoint: [touchpoint('customer-post')],
            moment: [{ ...text('บอกต่อ'), kind: 'umot' }],
            feels: [feels(5, 'ภูมิใจ')],
            goesTo: [goesTo('การรับรู้')],
          }),
        ],
        { name: 'advocacy', people: number(48), owner: [item('ซีอาร์เอ็ม')] },
      ),
    ],
    {
      for: [item('พลอย')],
      goal: [text('ได้รองเท้าที่พอดีภายในหนึ่งสัปดาห์')],
      scenario: [text('เริ่มวิ่งที่สวนสาธารณะหลังเลิกงาน เท้ากว้างและเคยส่งรองเท้าคืนมาแล้วสองครั้ง คาดหวังว่าจะได้คำตอบภายในวันเดียวกัน')],
      objective: [{ ...text(''), kind: 'raise-conversion' }],
      updated: { ...text('2569-11-12'), date: '2026-11-12' },
    },
  );
  return { journey: shoes, personas: [ploy], language: 'th' };
}

/** The beginner's first minute: two stages, three steps, hardly a fact. */
export function smallMap(): Sample {
  const lunch = journey(
    'Order lunch at work',
    [
      stage('Order', [
        step('Opens the app and picks a dish', {
          channel: [channel('app')],
          touchpoint: [touchpoint('member-app')],
          feels: [feels(4, 'hungry')],
        }),
        step('Waits for the rider', { feels: [feels(2, 'impatient')] }),
      ]),
      stage('Eat', [step('Eats at the desk')]),
    ],
    { goal: [text('A warm lunch at my desk by noon')] },
  );
  return { journey: lunch, personas: [], language: 'en' };
}

/** A map of any size with about six cards per step; no text is repeated. */
export function largeMap(steps: number): Sample {
  const stages = Array.from({ length: Math.min(15, Math.max(1, Math.ceil(steps / 6))) }, (_, index) => index);
  const all = stages.map((index) =>
    stage(
      `Stage number ${index}`,
      Array.from({ length: Math.ceil(steps / stages.length) }, (_, at) => at)
        .filter((at) => index * Math.ceil(steps / stages.length) + at < steps)
        .map((at) => {
          const name = `${index}.${at}`;
          return step(`Does the thing ${name} of this journey`, {
            does: [text(`Walks to counter ${name} and asks the clerk for the form`)],
            thinks: [text(`Will it take as long as last time ${name}?`)],
            touchpoint: [touchpoint('help-centre')],
            channel: [channel('website')],
            feels: [feels(1 + ((index * 7 + at * 3) % 5), 'unsure')],
            pain: [pain(`Nobody says how long ${name} lasts`, 'medium', 'waiting')],
            idea: [idea(`Say the time at ${name}`, 1)],
            wait: [wait(1 + at, 'd', at % 2 === 0)],
            staff: [text(`Hands out number ${name}`)],
            system: [text(`Queue ${index}`)],
          });
        }),
      { people: number(1000 - index * 50), owner: [item(`Owner ${index % 4}`)] },
    ),
  );
  return { journey: journey('A very large map', all, { for: [item('Mai')] }), personas: [], language: 'en' };
}
