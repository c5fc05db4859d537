/**
 * Texts of hostile shapes at one size and at four times that size, through everything that is done with a text (`shapes/work.ts`): the
 * reader, each check and fix, each view, painter, export, edit and request. Time must grow with the text: linear work gives 4, quadratic
 * work 16. `JOURNEY_SHAPES` and `JOURNEY_STEPS` choose shapes and steps by a word of their names, `JOURNEY_SHAPES_SIZE` another size.
 */
import { SHAPE_NAMES, textOfShape } from './shapes/texts.js';
import { doAll } from './shapes/work.js';

const SIZE = Number(process.env['JOURNEY_SHAPES_SIZE'] ?? 1_000);
const WANTED_SHAPE = process.env['JOURNEY_SHAPES'] ?? '';
const WANTED_STEP = process.env['JOURNEY_STEPS'] ?? '';
const TIMES = 4;
const MOST_GROWTH = 5;
/** Milliseconds below which only garbage collection and warm-up are measured. */
const LEAST = 40;
/** A step that seems slow is measured again: other load only makes it slower, never faster. */
const MOST_ROUNDS = 6;

type Times = Map<string, number>;

/** Names are different in each text, so that nothing is remembered from the one before. */
let texts = 0;

/** Takes the least processor time of each step in ms; steps of the same name are added up. */
async function measure(shape: string, size: number, best: Times): Promise<void> {
  const sums: Times = new Map();
  const add = (step: string, start: NodeJS.CpuUsage): void => {
    const { user, system } = process.cpuUsage(start);
    sums.set(step, (sums.get(step) ?? 0) + (user + system) / 1000);
  };
  const late = doAll(textOfShape(shape, size, ++texts), (step, work) => {
    const start = process.cpuUsage();
    work();
    add(step, start);
  });
  for (const { name, work } of late) {
    const start = process.cpuUsage();
    await work();
    add(name, start);
  }
  for (const [step, time] of sums) best.set(step, Math.min(best.get(step) ?? Infinity, time));
}

function growthOf(step: string, small: Times, large: Times): number {
  return (large.get(step) ?? 0) / Math.max(small.get(step) ?? 0, LEAST);
}

/** The slow steps of a shape with their times, and the longest step of all. */
async function look(shape: string): Promise<{ readonly slow: readonly string[]; readonly longest: string }> {
  const small: Times = new Map();
  const large: Times = new Map();
  let slow: readonly string[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    await measure(shape, SIZE, small);
    await measure(shape, SIZE * TIMES, large);
    slow = [...large.keys()].filter((step) => step.includes(WANTED_STEP) && growthOf(step, small, large) > MOST_GROWTH);
    if (slow.length === 0) break;
  }
  const times = (step: string): string =>
    `${step} ${(small.get(step) ?? 0).toFixed(0)} to ${(large.get(step) ?? 0).toFixed(0)} ms`;
  const [longest = ''] = [...large.keys()].toSorted((one, other) => (large.get(other) ?? 0) - (large.get(one) ?? 0));
  return { slow: slow.map(times), longest: times(longest) };
}

for (let round = 0; round < 3; round++) await measure('stages with all', SIZE / 2, new Map());
let missed = 0;
for (const shape of SHAPE_NAMES.filter((name) => name.includes(WANTED_SHAPE))) {
  const { slow, longest } = await look(shape);
  if (slow.length > 0) missed++;
  console.log(slow.length > 0 ? `${shape}: too much in ${slow.join(', ')}` : `${shape}: linear; longest ${longest}`);
}
console.log(`${missed} shapes take more than ${MOST_GROWTH} times the time for ${TIMES} times the text (at most 0)`);
if (missed > 0) process.exitCode = 1;
