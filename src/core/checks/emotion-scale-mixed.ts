import { partsOf } from '../model/parts.js';
import type { FeelsFact, Journey } from '../model/journey.js';
import { rangeOfSpan } from '../model/range.js';
import { writeDigits, replaceFix, textAt } from '../writing/writing.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Check, Finding } from './check.js';

/**
 * A journey whose feelings have signs is on the scale from −2 to +2, where a bare 2 would be the best and is read as 2 of 5, a bad
 * one. A lone 0 is on no scale that begins with 1. Both are read, and both are said.
 */
export const emotionScaleMixed: Check = {
  code: 'emotion-scale-mixed',
  severity: 'warning',
  find: (input) => input.file.journeys.flatMap((journey) => findIn(input, journey)),
};

interface Written {
  readonly feels: FeelsFact;
  readonly text: string;
}

function findIn(input: CheckInput, journey: Journey): readonly Finding[] {
  const written = partsOf(journey)
    .flatMap((part) => part.feels)
    .flatMap((feels): readonly Written[] => {
      const span = feels.scoreSpan;
      return span ? [{ feels, text: textAt(input, span.line, span.start, span.end) }] : [];
    });
  const isSigned = written.some(({ text }) => SIGNED.test(text));
  return written.filter(({ text }) => (isSigned ? DOUBTFUL : ZERO).test(text)).map((each) => toFinding(input, each));
}

const SIGNED = /^[+\-\u2212\uff0b\uff0d]/u;
/** Only these are on both scales. */
const DOUBTFUL = /^[12\u0e51\u0e52](?:[.,][0-9\u0e50-\u0e59]+)?$/u;
const ZERO = /^[0\u0e50]$/u;

/** The same digits with a sign are on the one scale; out of five, on the other. */
function toFinding(input: CheckInput, { feels, text }: Written): Finding {
  const range = feels.scoreSpan
    ? rangeOfSpan(feels.scoreSpan)
    : rangeOfSpan({ line: feels.source.line, start: 0, end: 0 });
  const isZero = ZERO.test(text);
  const five = writeDigits('5', text);
  const texts = isZero ? [`+${text}`] : [`+${text}`, `${text}/${five}`];
  return {
    message: input.vocabulary.messages.problem['emotion-scale-mixed']({ found: text, isZero }),
    range,
    fixes: texts.filter((fixed) => !/^\+[2\u0e52][.,]/u.test(fixed)).map((fixed) => replaceFix(input, range, fixed)),
  };
}
