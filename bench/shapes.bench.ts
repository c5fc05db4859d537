/**
 * Texts of hostile shapes at one size and at four times that size: time must grow with the text. Linear work gives 4, quadratic work
 * 16; the limit leaves room for a busy machine.
 */
import { toJson } from '../src/core/interchange/json.js';
import { toText } from '../src/core/interchange/text.js';
import { VOCABULARIES } from '../src/core/vocabulary/all.js';
import { analyse } from '../src/language/analyse.js';
import { readModel } from '../src/language/read-model.js';

const SIZE = 4_000;
const TIMES = 4;
const MOST_GROWTH = 9;
const ROUNDS = 4;

const SHAPES: Readonly<Record<string, (size: number) => string>> = {
  'a long line': (size) => `journey: ${'x'.repeat(size * 20)}`,
  'a long word with marks': (size) => `journey: ${'e\u0301'.repeat(size * 10)}`,
  'unknown lines': (size) => `journey: J\n${'pasted prose without any keyword\n'.repeat(size)}`,
  'a value of many lines': (size) => `journey: J\ngoal: x\n${'... more\n'.repeat(size)}`,
  'a list of many lines': (size) => `journey: J\nowner: x,\n${'... more,\n'.repeat(size)}`,
  'channels of many lines': (size) => `journey: J\nchannel: app,\n${'... more,\n'.repeat(size)}`,
  'a list of many items': (size) => `journey: J\nowner: ${'a, '.repeat(size)}`,
  'brackets that never close': (size) => `journey: J\nowner: ${'(“«'.repeat(size)}`,
  'a metric of many words': (size) => `journey: J\nmetric: ${'target 5 '.repeat(size)}`,
  'a length of many parts': (size) => `journey: J\nwait: ${'1 h '.repeat(size)}`,
  'a number of many groups': (size) => `journey: J\npeople: ${'1,800,'.repeat(size)}`,
  'a lane of many dashes': (size) => `journey: J\nlane: ${'-'.repeat(size * 10)}`,
  'pains and ideas': (size) => `journey: J\nstage: S\nstep: A\n${'pain: P\nidea: I\n'.repeat(size / 2)}`,
  'ideas that answer': (size) => `journey: J\nstage: S\nstep: A\npain: P\nidea: I\n${'answers: P\n'.repeat(size)}`,
  'steps of one title': (size) => `journey: J\nstage: S\n${'step: A\ngoes to: A\n'.repeat(size / 2)}`,
  'stages without steps': (size) => `journey: J\n${'stage: S\nfeels: 4\n'.repeat(size / 2)}`,
  'journeys of one title': (size) => 'journey: J\nimproves: J\n'.repeat(size / 2),
  'personas of one title': (size) => `${'persona: P\nwho: x\n'.repeat(size / 2)}journey: J\nfor: P\n`,
  'entries of a catalogue': (size) => `catalogue: touchpoint\n${'touchpoint: A, B\nnote: x\n'.repeat(size / 2)}`,
  'stages of a model': (size) => `catalogue: model\nmodel: M\n${'stage: A\ncounts as: use\n'.repeat(size / 2)}`,
  'stages of a long model': (size) => {
    const stages = Array.from({ length: size / 4 }, (_, stage) => `stage: S${stage}\n`);
    return `catalogue: model\nmodel: M\n${stages.join('')}journey: J\nmodel: M\n${stages.map((line) => `${line}step: A\n`).join('')}`;
  },
  'conflict marks': (size) => '<<<<<<< a\n=======\n>>>>>>> b\n'.repeat(size / 3),
};

const WORK: Readonly<Record<string, (text: string) => unknown>> = {
  'read and check': (text) => analyse(text),
  'read and write': (text) =>
    VOCABULARIES.slice(0, 1).map((vocabulary) => toText(toJson(readModel(text).file), vocabulary)),
};

/** Milliseconds of the processor, not of the clock: who else uses the machine meanwhile does not count. */
function fastest(work: (text: string) => unknown, text: string): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    work(`${text}\n// ${round}`);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

let reached = true;
for (const [shape, textOf] of Object.entries(SHAPES)) {
  const growths = Object.entries(WORK).map(([name, work]) => {
    const small = fastest(work, textOf(SIZE));
    const large = fastest(work, textOf(SIZE * TIMES));
    // Below some milliseconds the clock and the engine's warming up are all that is seen.
    const growth = large / Math.max(small, 5);
    reached &&= growth <= MOST_GROWTH;
    return `${name} ${growth.toFixed(1)}${growth > MOST_GROWTH ? ' (too much)' : ''} in ${large.toFixed(0)} ms`;
  });
  console.log(`${shape}, ${TIMES} times the text, times the time: ${growths.join(', ')} (at most ${MOST_GROWTH})`);
}
if (!reached) process.exitCode = 1;
