/**
 * Parse and lower against the reader plus all values read, on the same text in the same run. Targets: at most 15 times at each
 * size, and growth from 10,000 to 100,000 lines no worse than linear by 20 %.
 */
import { readLines } from '../src/core/reader/read-lines.js';
import { FactReader } from '../src/core/values/fact-reader.js';
import { isBlockKeyword, KEYWORD_IDS, specOf } from '../src/core/vocabulary/keyword.js';
import { newStep } from '../src/language/lowering/builders.js';
import { addToPart } from '../src/language/lowering/part-facts.js';
import type { FactNode } from '../src/language/lowering/part-facts.js';
import { readModel } from '../src/language/read-model.js';
import { median, sampleMap } from './sample-map.js';

const SIZES = [1_000, 10_000, 100_000] as const;
const MOST_TIMES = 15;
const MOST_GROWTH = 1.2;

/** The grammar's type for each keyword's line; those that open a part are not facts. */
const NODES: ReadonlyMap<string, FactNode> = new Map(
  KEYWORD_IDS.filter(
    (keyword) => !isBlockKeyword(keyword) && !specOf(keyword).places.every((place) => place === 'persona'),
  ).map((keyword) => [keyword, { $type: typeOf(keyword), once: specOf(keyword).repeat === 'once' }]),
);

function typeOf(keyword: string): FactNode['$type'] {
  // Types of the grammar are its keywords with a capital.
  return `${keyword.charAt(0).toUpperCase()}${keyword.slice(1)}` as FactNode['$type'];
}

/** The reader and every value, without structure: all facts go to one step. */
function readAllValues(text: string): number {
  const read = new FactReader(text, 'en');
  const step = newStep('', 0, false);
  for (const record of readLines(text)) {
    const node = record.keyword && NODES.get(record.keyword);
    if (node) addToPart(step, node, record, read);
  }
  return read.faults.length;
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Fastest time per line: growth depends on the work, not on what else the machine is doing. */
const perLine: number[] = [];
const basePerLine: number[] = [];
let reached = true;
for (const lines of SIZES) {
  const rounds = lines >= 100_000 ? 7 : 25;
  const base: number[] = [];
  const full: number[] = [];
  for (let round = 0; round < rounds + 3; round++) {
    // Another text each time: no cache may help that would not be filled while typing.
    const text = `${sampleMap(lines)}// ${round}\n`;
    const values = time(() => readAllValues(text));
    const model = time(() => readModel(text));
    if (round < 3) continue;
    base.push(values);
    full.push(model);
  }
  const ratio = median(full) / median(base);
  perLine.push(Math.min(...full) / lines);
  basePerLine.push(Math.min(...base) / lines);
  reached &&= ratio <= MOST_TIMES;
  console.log(
    `${lines} lines: reader and values ${median(base).toFixed(2)} ms, parse and lower ${median(full).toFixed(2)} ms, ${ratio.toFixed(1)} times (at most ${MOST_TIMES})`,
  );
}
const growth = (perLine[2] ?? 0) / (perLine[1] ?? 1);
const baseGrowth = (basePerLine[2] ?? 0) / (basePerLine[1] ?? 1);
reached &&= growth <= MOST_GROWTH;
console.log(
  `growth from 10,000 to 100,000 lines: ${growth.toFixed(2)} times linear (at most ${MOST_GROWTH}); reader and values alone ${baseGrowth.toFixed(2)}`,
);
if (!reached) process.exitCode = 1;
