import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Journeys for single rules of the design, each as short as its rule allows. */

/** Text of an example, by its name without the extension. */
export function readExample(name: string): string {
  return readFileSync(path.join(import.meta.dirname, '../../examples', `${name}.journey`), 'utf8');
}

export const ONE_STEP = `journey: Returns a library book
stage: Return
  step: Drops it into the box
    feels: 4 relieved
`;

export const SMALL_MAP = `journey: Orders a coffee
stage: Arrives
  step: Reads the board
    thinks: Which one is small?
stage: Pays
  step: Orders
    does: Says a name for the cup
  step: Pays by card
`;

export const NO_STEPS = `journey: Visits a museum
  goal: An afternoon well spent
`;

export const LONG_THAI = `ลูกค้า: น้ำฝน
  คือใคร: พยาบาลวัย ๓๔ ปี ทำงานเป็นกะ อยู่กับแม่ที่เชียงใหม่
  ต้องการ: พบแพทย์โดยไม่ต้องลางานทั้งวัน
เส้นทาง: พาแม่ไปพบแพทย์ที่โรงพยาบาลประจำจังหวัดตั้งแต่นัดหมายจนถึงรับยากลับบ้าน
  ของ: น้ำฝน
ระยะ: การรับรู้
  ขั้น: ได้รับข้อความเตือนนัดหมายล่วงหน้าเพียงหนึ่งวันก่อนถึงวันนัด
    คิด: ทำไมไม่เตือนล่วงหน้าสักหนึ่งสัปดาห์ จะได้แลกเวรกับเพื่อนร่วมงานทัน
    รู้สึก: 2 กังวล
    ปัญหา: สูง แลกเวรไม่ทันเพราะรู้ล่วงหน้าน้อยเกินไป
ระยะ: การใช้บริการ
  ขั้น: นั่งรอคิวหน้าห้องตรวจโดยไม่รู้ว่าต้องรออีกนานเท่าไร
    ทำ: ถามพยาบาลที่เคาน์เตอร์ทุกครึ่งชั่วโมง
    คิด: น้ำก็ไม่ได้ดื่ม กลัวเรียกชื่อแล้วไม่ได้ยิน
    รู้สึก: 1 เหนื่อย
    รอ: 3 ชม.
  ขั้น: รับยาและฟังวิธีใช้ยาจากเภสัชกร
    คิด: อธิบายชัดเจนดี ไม่ต้องกลับมาถามซ้ำ
    รู้สึก: 4 โล่งใจ
`;

export const ALL_LANES = `persona: Mai
  who: Teacher, 41, cycles to work
  wants: A bicycle that is ready on Monday
journey: Has a bicycle repaired
  for: Mai
  goal: Riding again within three days
  scenario: The gears slip since the last rain
stage: Awareness
  owner: Marketing
  people: 900
  step: Finds the workshop on a map
    does: Compares two shops
    thinks: This one is on my way
    touchpoint: search-result
    channel: search
    feels: 4 hopeful
    system: Business profile
    evidence: interview 12 2026-05
stage: Consideration
  owner: Front desk
  people: 400
  step: Asks when it can be done
    does: Calls in the break
    thinks: Nobody answers
    touchpoint: phone-call
    channel: phone
    feels: 2 annoyed
    pain: high Three calls before somebody answered
    cause: waiting
    idea: A call back by message
    wait: 1 d not told
    staff: Answers between two customers
    behind: Looks into the paper calendar
    system: Calendar
    metric: response-time 9 h target 1 h
    evidence: assumption
stage: Service
  owner: Workshop
  people: 350
  step: Brings the bicycle
    does: Explains what slips
    thinks: They know this model
    touchpoint: counter
    channel: counter
    feels: 4 understood
    gain: The price is told before
    staff: Writes the order
    behind: Orders the chain
    system: Order list
  step: Waits for the message
    feels: 2 uncertain
    pain: medium No word on the second day
    wait: 2 d told
    behind: Fits the chain
    system: Order list
  step: Rides home
    moment: truth
    feels: 5 delighted
    thinks: Like new
    metric: satisfaction 4.2 target 4.5
`;

export const STAGES_AND_PEOPLE = `journey: Joins a gym
${['Awareness', 'Consideration', 'Decision', 'Purchase', 'Service', 'Use', 'Loyalty', 'Advocacy', 'Return']
  .map((stage, index) => {
    const people = Math.round(12_000 * 0.62 ** index);
    const extra = index === 3 ? '\n  leaves: The card reader fails' : '';
    const back = index === 7 ? '\n    goes to: Awareness' : '';
    return `stage: ${stage}\n  people: ${people}${extra}\n  step: Step of ${stage.toLowerCase()}\n    feels: ${1 + ((index * 3) % 5)}${back}`;
  })
  .join('\n')}
`;

export const CURVE = `journey: Files a tax return
stage: Awareness
  step: Gets the letter
    feels: 3 neutral
  step: Looks for last year's papers
    feels: 1 lost
    pain: high The papers are nowhere
stage: Service
  step: Opens the form
  step: Fills in the first page
    feels: 2 unsure
  step: Sees what is filled in already
    moment: truth
    feels: 5 delighted
    idea: Show it before the first page
stage: Loyalty
  step: Sends it off
    feels: 4 relieved
  step: Waits for the answer
`;

const LONG = 'A title that its author went on writing because there was so much to say about it, '
  .repeat(4)
  .slice(0, 300);

export const LONG_TITLES = `persona: ${LONG}
  who: ${LONG}
journey: ${LONG}
  goal: ${LONG}
stage: ${LONG}
  step: ${LONG}
    thinks: ${LONG}
    feels: 2 ${LONG}
  step: Hi
    does: No
stage: End
  step: Fin
    pain: ${LONG}
`;

export const TWELVE_STAGES = `journey: Builds a house
${Array.from({ length: 12 }, (_, stage) => {
  const steps = Array.from({ length: 5 }, (_step, index) => {
    const number = stage * 5 + index + 1;
    const pain = number % 7 === 0 ? '\n    pain: high Waits for a permit' : '';
    return `  step: Step number ${number}\n    feels: ${1 + ((number * 3) % 5)}${pain}`;
  });
  return `stage: Part ${stage + 1}\n${steps.join('\n')}`;
}).join('\n')}
`;

export const FAULTY = `journey: Orders a taxi
stage: Decision
  step: Opens the app
    feels: 4 calm
    thinks: Three minutes away
  step: Waits at the door
    felings: 2 annoyed
    wait: soon
stage: Service
  step: Gets in
    feels: 9
`;

export const UNREADABLE = `journey: Sends a parcel
stage: Decision
  people: many
  step: Weighs it at home
    feels: confused
  step: Prints the label
    wait: soon
    metric: speed
    goes to: Nowhere
stage: Service
  step: Hands it in
    feels: 4
`;
