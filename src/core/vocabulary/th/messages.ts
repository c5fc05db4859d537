import type { Known, Messages } from '../messages.js';
import { spellPlaces } from '../place-names.js';
import { EXPLAIN } from './explain.js';
import { KEYWORDS } from './keywords.js';

const quoted = (text: string | number): string => `“${text}”`;
const did = (nearest: string | undefined): string => (nearest === undefined ? '' : ` หมายถึง “${nearest}” หรือเปล่า`);
const named = (titles: readonly string[], more: number): string =>
  titles.map(quoted).join(' ') + (more > 0 ? ` และอีก ${more} ระยะ` : '');
const spell = (places: string): string => either(spellPlaces(places, KEYWORDS, 'ไฟล์'));
const toPlace = (to: string | undefined): string => (to === undefined ? '' : ` ใน ${quoted(to)}`);
const ofVersion = (name: string): string => (name === '' ? '' : ` (${name})`);
/** “ก” “ข” หรือ “ค” */
const either = (names: readonly string[]): string =>
  names.map((name, at) => (at === 0 ? '' : at === names.length - 1 ? ' หรือ ' : ' ') + quoted(name)).join('');
const may = ({ allowed = [], all }: Known): string => {
  if (all === undefined) return allowed.length === 0 ? '' : ` เลือกได้จาก ${either(allowed)}`;
  return allowed.length === 0
    ? ` มีให้เลือกทั้งหมด ${all} รายการในคำแนะนำ`
    : ` เช่น ${either(allowed)} มีให้เลือกทั้งหมด ${all} รายการในคำแนะนำ`;
};
const outOfSight = (name: string, file: string | undefined): string =>
  file === undefined ? '' : ` ${quoted(name)} อยู่ใน ${file} ซึ่งไม่ได้ใช้ journey.config.json เดียวกับไฟล์นี้`;
const wholeOf = (name: string, journey: string | undefined): string =>
  journey === undefined ? '' : ` ${quoted(name)} อยู่ในเส้นทาง ${quoted(journey)} ชี้ได้เฉพาะทั้งเส้นทาง`;
const ofOther = (name: string, journey: string | undefined): string =>
  journey === undefined ? '' : ` ${quoted(name)} อยู่ในเส้นทาง ${quoted(journey)} ซึ่งอ้างถึงจากตรงนี้ไม่ได้`;

export const MESSAGES: Messages = {
  problem: {
    'after-sale-missing': ({ last }) =>
      `เส้นทางจบที่ ${quoted(last)} ควรมีช่วงหลังการขายด้วย เพราะความภักดีและการบอกต่อคือที่มาของลูกค้าที่มีค่าที่สุด`,
    'ambiguous-reference': ({ name, others }) =>
      `มีมากกว่าหนึ่งที่ชื่อ ${quoted(name)}: ${others} ควรใส่ “${KEYWORDS.id[0]}” ให้ที่ที่หมายถึง`,
    'channel-unknown': ({ name, nearest, ...known }) => `ไม่รู้จักช่องทาง ${quoted(name)}${did(nearest)}${may(known)}`,
    'choice-unknown': ({ word, keyword, nearest, ...known }) =>
      `“${KEYWORDS[keyword][0]}” ควรเป็นคำใดคำหนึ่งที่กำหนดไว้ แต่ ${quoted(word)} ไม่ใช่${did(nearest)}${may(known)}`,
    'circular-reference': ({ title }) => `${quoted(title)} ไม่ควรวนกลับมาหาตัวเอง`,
    'colon-habit': ({ word, extra }) =>
      extra
        ? `${quoted(word)} มีโคลอน แต่บรรทัดอื่นในไฟล์นี้ไม่มี ให้เอาโคลอนออก ถ้าเป็นส่วนต่อของบรรทัดบน ให้ใส่ “...” ไว้ข้างหน้า`
        : `เป็นบรรทัดใหม่ หรือเป็นส่วนต่อของบรรทัดบน? ถ้าบรรทัดรอบ ๆ มีโคลอน ${quoted(word)} ก็ควรมีด้วย ถ้าเป็นส่วนต่อ ให้ใส่ “...” ไว้ข้างหน้า`,
    'config-invalid': ({ reason }) => `ไฟล์ journey.config.json ต้องถูกต้อง: ${reason}`,
    'conflict-marks': () => 'Git ทิ้งไว้ทั้งสองฉบับ ต้องเลือกฉบับหนึ่งก่อน ภาพจึงจะเปลี่ยนตาม',
    'date-buddhist-era': ({ written, date }) => `${written} ดูเหมือนปี พ.ศ. จึงอ่านเป็น ${date}`,
    'date-form': ({ word }) => `${quoted(word)} ควรเขียนเป็นวันที่แบบ 2026-11-22 2026-11 หรือ 2026`,
    'dead-end-reference': ({ name, nearest, file, journey, ...known }) =>
      `เส้นทางนี้ไม่มีระยะหรือขั้นชื่อ ${quoted(name)} และไม่มีเส้นทางอื่นชื่อนี้ “${KEYWORDS.goesTo[0]}” ต้องชี้ไปที่ที่มีอยู่${did(nearest)}${outOfSight(name, file)}${wholeOf(name, journey)}${may(known)}`,
    'duplicate-attribute': ({ word }) => `${quoted(word)} ควรมีเพียงบรรทัดเดียวตรงนี้ ระบบใช้บรรทัดแรก`,
    'duplicate-name': ({ name, more = [], file, line = 1, isId = false }) =>
      isId && more.length === 0
        ? `“${KEYWORDS.id[0]}” ${quoted(name)} มีอยู่แล้วใน${file === undefined ? `บรรทัด ${line}` : `ไฟล์ ${file}`} ต้องไม่ซ้ำกัน`
        : `${[name, ...more].map(quoted).join(' ')} มีอยู่แล้วใน${file === undefined ? `บรรทัด ${line}` : `ไฟล์ ${file}`} ชื่อต้องไม่ซ้ำกัน ใช้ของที่มีอยู่ หรือตั้งชื่ออื่น หรือใส่ “${KEYWORDS.id[0]}” ของตัวเองให้อันนี้`,
    'duration-form': ({ word }) => `${quoted(word)} ควรเขียนเป็นช่วงเวลา เช่น 30 นาที 2 ชั่วโมง หรือ 3 วัน`,
    'emotion-out-of-range': ({ found }) => `ความรู้สึกต้องอยู่ระหว่าง 1 (แย่มาก) ถึง 5 (ดีมาก) แต่พบ ${found}`,
    'emotion-scale-mixed': ({ found, isZero }) =>
      isZero
        ? `${found} ไม่อยู่ในช่วง 1 ถึง 5 จึงอ่านเป็นค่ากลางของ −2 ถึง +2 ถ้าหมายถึงอย่างอื่นควรเขียนใหม่`
        : `${found} อ่านเป็น ${found} จาก 5 แต่ความรู้สึกอื่นที่นี่ใช้ −2 ถึง +2 ถ้าใช้แบบเดียวกัน ควรเขียน +${found}`,
    'emotion-without-number': ({ word, score, more }) =>
      `${quoted(word)} มักได้ ${score} จาก 5 ถ้าไม่มีตัวเลขจะวาดเป็นหน้าโปร่งและนับแยกต่างหาก${more > 0 ? ` ในไฟล์นี้มีแบบนี้อีก ${more} บรรทัด` : ''}`,
    'empty-value': ({ word }) => `${quoted(word)} ยังว่างอยู่ ควรมีข้อความต่อท้าย`,
    'evidence-without-kind': ({ word }) =>
      `รู้เรื่อง ${quoted(word)} ได้อย่างไร ขึ้นต้นด้วย สัมภาษณ์ สำรวจ ข้อมูลการใช้งาน เรื่องร้องเรียน สังเกต หรือ คาดเดา`,
    'id-form': ({ word }) => `“${KEYWORDS.id[0]}” ควรเป็นคำเดียวไม่เว้นวรรค จึงใช้ ${quoted(word)}`,
    'importance-range': ({ found }) => `ความสำคัญและความพอใจต้องอยู่ระหว่าง 0 ถึง 10 แต่พบ ${found}`,
    'improved-without-base': ({ title }) =>
      `${quoted(title)} ควรบอกว่าปรับจากเส้นทางไหน จะได้เทียบกันได้: เพิ่ม “${KEYWORDS.improves[0]} …”`,
    'keyword-wrong-place': ({ word, place, belongs }) =>
      `${quoted(word)} ต้องไม่อยู่ใน ${spell(place)}${belongs === undefined ? '' : ` แต่เป็นของ ${spell(belongs)}`}`,
    'lane-name-near': ({ name, nearest }) =>
      `แถว ${quoted(name)} กับ ${quoted(nearest)} ชื่อเกือบเหมือนกัน เป็นแถวเดียวกันหรือเปล่า`,
    'lane-without-name': () => 'แถวต้องมีชื่อ ขีด แล้วตามด้วยข้อความ เช่น ข้อความหลัก - ครั้งแรกฟรี',
    'low-point-unanswered': ({ title, score }) => `จุดต่ำสุด (${quoted(title)} ${score}) ควรมีปัญหาและแนวทาง`,
    'metric-out-of-range': ({ name, from, to, found }) =>
      to === ''
        ? `${quoted(name)} ต้องไม่ต่ำกว่า ${from} แต่พบ ${found}`
        : `${quoted(name)} ต้องอยู่ระหว่าง ${from} ถึง ${to} แต่พบ ${found}`,
    'metric-units': ({ name }) => `ค่าของ ${quoted(name)} ควรใช้หน่วยเดียวกันทั้งหมด`,
    'missing-goal': () => `เส้นทางนี้ยังไม่มีเป้าหมาย ควรบอกว่าลูกค้าอยากทำอะไรให้สำเร็จ: เพิ่ม “${KEYWORDS.goal[0]} …”`,
    'missing-objective': () => `เส้นทางนี้ยังไม่มีเป้าหมายธุรกิจ ควรบอกว่าธุรกิจอยากได้อะไร: เพิ่ม “${KEYWORDS.objective[0]} …”`,
    'missing-parent': ({ word, parent }) =>
      `${quoted(word)} ควรอยู่ใต้บรรทัด “${KEYWORDS[parent][0]}” ตอนนี้จึงวาดแบบไม่มีชื่อไว้ก่อน`,
    'missing-persona': () => `ยังไม่มีลูกค้า ควรบอกว่าเป็นเส้นทางของใคร: เพิ่ม “${KEYWORDS.for[0]} …”`,
    'no-steps': () => 'เส้นทางนี้ยังไม่มีขั้นเลย ลูกค้าผ่านระยะไหนบ้าง',
    'nothing-above': ({ word, above }) => `${quoted(word)} ควรอยู่ใต้บรรทัด ${spell(above)} ในส่วนเดียวกัน แต่ข้างบนยังไม่มี`,
    'number-ambiguous': ({ word, plain }) => `${quoted(word)} อ่านได้สองแบบ ถ้าหมายถึง ${plain} ให้เขียน ${plain}`,
    'number-form': ({ word }) => `${quoted(word)} ควรเป็นตัวเลขที่อ่านได้แบบเดียว เช่น 1800 จึงยังไม่นำไปคำนวณ`,
    'overrides-built-in': ({ name }) => `${quoted(name)} ตรงกับชื่อที่มีมาให้ ระบบใช้ของคุณ`,
    'owner-missing': ({ titles, more }) => `ใครดูแล ${named(titles, more)} ใส่ “${KEYWORDS.owner[0]}” ไว้ที่เส้นทางหรือที่ระยะ`,
    'people-increase': ({ title, people, before, peopleBefore }) =>
      `จำนวนคนใน ${quoted(title)} (${people}) มากกว่าใน ${quoted(before)} ที่มาก่อน (${peopleBefore}) มีคนเข้ามาใหม่ตรงนี้ หรือนับคนละวิธี`,
    'percent-range': ({ found }) => `สัดส่วนต้องอยู่ระหว่าง 0 ถึง 100 % แต่พบ ${found}`,
    'percent-without-sign': ({ found }) => `อ่าน ${found} เป็นร้อยละ เขียน ${found} % จะชัดกว่า`,
    'stage-not-in-model': ({ title, model, nearest, ...known }) =>
      `${quoted(title)} ไม่ใช่ระยะของแบบ ${model} ควรใช้ชื่อในแบบ${did(nearest)}${may(known)}`,
    'stage-order': ({ title, before, model }) => `ในแบบ ${model} ระยะ ${quoted(title)} ควรมาก่อน ${quoted(before)}`,
    'stage-without-steps': ({ titles, more }) =>
      titles.length + more === 1
        ? `ระยะ ${named(titles, more)} ยังว่างอยู่ ควรมีอย่างน้อยหนึ่งขั้น`
        : `ระยะ ${named(titles, more)} ยังว่างอยู่ แต่ละระยะควรมีอย่างน้อยหนึ่งขั้น`,
    'two-goals-or-personas': ({ count, keyword }) =>
      `เส้นทางนี้มี “${KEYWORDS[keyword][0]}” ${count} อย่าง แผนที่หนึ่งควรตามลูกค้าหนึ่งคนไปสู่เป้าหมายเดียว`,
    'unit-unknown': ({ word, ...known }) => `ไม่รู้จักหน่วย ${quoted(word)} จึงเก็บไว้เป็นคำ${may(known)}`,
    'unknown-keyword': ({ word, nearest, lines, isTable, ...known }) =>
      isTable
        ? `${lines} บรรทัดนี้เป็นตาราง แผนที่เขียนบรรทัดละหนึ่งเรื่อง แปลงตารางเป็นบรรทัดแบบนั้น หรือเก็บไว้เป็นหมายเหตุ`
        : lines > 1
          ? `มี ${lines} บรรทัดที่ไม่ได้ขึ้นต้นด้วยคำสำคัญ ทุกบรรทัดต้องมี เป็นหมายเหตุหรือเปล่า`
          : `${quoted(word)} ไม่ใช่คำสำคัญ และทุกบรรทัดต้องขึ้นต้นด้วยคำสำคัญ${did(nearest)}${may(known)}`,
    'unknown-persona': ({ name, nearest, file, ...known }) =>
      `ไม่มีลูกค้าชื่อ ${quoted(name)} ในพื้นที่งานนี้ “${KEYWORDS.for[0]}” ต้องระบุคนที่มีอยู่${did(nearest)}${outOfSight(name, file)}${may(known)}`,
    'unknown-reference': ({ name, nearest, file, journey, ...known }) =>
      `ไม่มีสิ่งที่ชื่อ ${quoted(name)} ต้องมีก่อนจึงจะอ้างถึงได้${did(nearest)}${outOfSight(name, file)}${ofOther(name, journey)}${may(known)}`,
    'wait-not-told': ({ duration }) =>
      `ลูกค้ารอ${duration && ` ${duration} `}โดยไม่มีใครแจ้ง ควรแจ้งไว้ก่อน ไม่อย่างนั้นการรอจะทำให้สะดุด`,
    'wait-without-told': ({ more }) =>
      `การรอนี้แจ้งลูกค้าไว้ไหม เพิ่ม แจ้ง หรือ ไม่แจ้ง${more > 0 ? ` ทั้งที่นี่และในการรออีก ${more} บรรทัดของไฟล์นี้` : ''}`,
    'word-near': ({ word, nearest }) => `${quoted(word)} ไม่ใช่คำที่รู้จัก จึงไม่ถูกนับ หมายถึง ${quoted(nearest)} หรือเปล่า`,
  },
  linesWithoutBlock: ({ lines, block }) =>
    `ตั้งแต่ตรงนี้มี ${lines} บรรทัดที่เป็นของ “${KEYWORDS[block][0]}” ต้องมีบรรทัดเปิดอยู่ข้างบน`,
  fix: {
    addColon: () => 'เป็นบรรทัดใหม่: เติมโคลอน',
    addFact: ({ keyword, to }) => `เพิ่ม “${KEYWORDS[keyword][0]}”${toPlace(to)}`,
    addFirst: () => 'เพิ่มระยะแรกกับขั้นแรก',
    addLine: ({ line, to }) => `เพิ่ม “${line}”${toPlace(to)}`,
    addToCatalogue: ({ name }) => `เพิ่ม ${quoted(name)} ในรายการ`,
    changeTo: ({ text }) => `เปลี่ยนเป็น “${text}”`,
    chooseBoth: () => 'เก็บทั้งสองแบบ ต่อกันลงมา',
    chooseMine: ({ name }) => `เก็บบรรทัดด้านบน${ofVersion(name)}`,
    chooseTheirs: ({ name }) => `เก็บบรรทัดด้านล่าง${ofVersion(name)}`,
    createPersona: ({ name }) => (name === undefined ? 'สร้างลูกค้า' : `สร้างลูกค้า “${name}”`),
    createStep: () => 'เพิ่มขั้นแรก',
    fillIn: ({ keyword, to }) => `เติม “${KEYWORDS[keyword][0]}”${toPlace(to)}`,
    importTable: () => 'แปลงตารางเป็นระยะ ขั้น และเรื่องในแต่ละบรรทัด',
    goOn: () => 'เป็นส่วนต่อของบรรทัดบน: ใส่ “...” ไว้ข้างหน้า',
    makeComment: () => 'เปลี่ยนเป็นข้อความกำกับ',
    makeLink: () => 'เปลี่ยนเป็นลิงก์',
    makeNote: () => 'เปลี่ยนเป็นหมายเหตุ',
    makeNotes: ({ lines }) => `เปลี่ยน ${lines} บรรทัดเป็นหมายเหตุ`,
    moveBefore: ({ place }) => `ย้ายไปก่อน ${quoted(place)}`,
    moveBelow: ({ line }) => `ย้ายไปใต้ ${quoted(line)}`,
    moveTo: ({ place }) => `ย้ายไปที่ ${spell(place)}`,
    removeLine: () => 'ลบบรรทัดนี้',
    removeOther: ({ line }) => `เก็บบรรทัดนี้ ลบบรรทัดที่ ${line}`,
    useCustomModel: () => 'ใช้ระยะของตัวเอง: ตั้งแบบระยะเป็น กำหนดเอง',
    useOtherKeeping: ({ name, place }) => `ใช้ ${quoted(name)} ของ ${place} เก็บส่วนที่ต่างไว้เป็นข้อความกำกับ`,
    useOtherOf: ({ name, place }) => `ใช้ ${quoted(name)} ของ ${place}`,
    writeAnother: ({ text }) => `เขียนอย่างอื่นแทน ${quoted(text)}`,
    writeNumbers: ({ feelings }) => `เติมตัวเลขทั่วไปของความรู้สึกทั้ง ${feelings} บรรทัด`,
  },
  explain: EXPLAIN,
};
