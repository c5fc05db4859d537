import { partsOf } from '../model/parts.js';
import type { Fault, MetricFact, MetricValue } from '../model/journey.js';
import { rangeOfSpan } from '../model/range.js';
import { scanNumber } from '../values/number.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix, TextEdit } from '../writing/edit.js';
import { faultCheck, textOf } from './faults.js';
import { fixOf, textAt, writeNumber } from '../writing/writing.js';

/** A value is compared with its target and with the value before; minutes cannot be compared with percent. */
export const metricUnits = faultCheck('metric-units', 'warning', (fault, input) => ({
  data: { name: textOf(fault, 'name') },
  fixes: fixes(input, fault),
}));

/** If some values have no unit and all others have the same one, it is meant for them too. */
function fixes(input: CheckInput, fault: Fault): readonly Fix[] {
  const metric = metricAt(input, fault);
  const values = [metric?.value, metric?.target, metric?.before].filter((value) => value !== undefined);
  const bare = values.filter(({ unit }) => unit === undefined);
  const dresses = values.filter(({ unit }) => unit !== undefined).map((value) => dressOf(input, value));
  const [dress] = dresses;
  if (!dress || bare.length === 0 || dresses.some((other) => other?.key !== dress.key)) return [];
  const isShare = dress.key === '%';
  if (isShare && bare.some(({ from, to }) => (to ?? from) > 100 || from < 0)) return [];
  const withUnit = (write: (value: MetricValue) => string): readonly TextEdit[] =>
    bare.map((value) => ({ range: rangeOfSpan(value.span), newText: dress.write(write(value)) }));
  // A word that is not a unit of a known metric may be a slip.
  const isKnown = metric?.id === undefined || values.every(({ unit }) => unit?.kind !== 'word');
  const asWritten = withUnit((value) => writtenAt(input, value));
  // Numbers up to 1 among percentages may be shares written as fractions.
  if (!isShare || !bare.every(isPartOfOne)) return [toFix(input, asWritten, isKnown ? 'preferred' : undefined)];
  const asShare = withUnit((value) =>
    writeNumber(input, Number((value.from * 100).toPrecision(12)), writtenAt(input, value)),
  );
  return [toFix(input, asWritten), toFix(input, asShare)];
}

function isPartOfOne({ from, to }: MetricValue): boolean {
  return from > 0 && from <= 1 && to === undefined;
}

function toFix(input: CheckInput, edits: readonly TextEdit[], choice?: 'preferred'): Fix {
  return fixOf(input, 'changeTo', { text: edits.map(({ newText }) => newText).join(', ') }, edits, choice);
}

function metricAt({ file }: CheckInput, fault: Fault): MetricFact | undefined {
  const isAt = ({ source }: MetricFact): boolean => source.line <= fault.line && source.lastLine >= fault.line;
  return file.journeys
    .flatMap((journey) => partsOf(journey))
    .flatMap((part) => part.metric)
    .find(isAt);
}

interface Dress {
  readonly key: string;
  readonly write: (number: string) => string;
}

/** What surrounds the number of a value: its unit, or the currency before it. */
function dressOf(input: CheckInput, value: MetricValue): Dress | undefined {
  const written = writtenAt(input, value);
  const start = written.search(/[0-9\u0e50-\u0e59]/u);
  const end = endOfNumbers(written);
  if (start < 0 || end === undefined) return undefined;
  const sign = /[-+\u2212]$/u.exec(written.slice(0, start))?.[0] ?? '';
  const before = written.slice(0, start - sign.length);
  const behind = written.slice(end);
  return { key: (before + behind).trim(), write: (number) => before + number + behind };
}

/** After the last number: in a range, the second one. */
function endOfNumbers(written: string): number | undefined {
  let end: number | undefined;
  for (let at = 0; at < written.length; at++) {
    const number = scanNumber(written, at);
    if (!number) continue;
    end = number.end;
    at = number.end - 1;
  }
  return end;
}

function writtenAt(input: CheckInput, { span }: MetricValue): string {
  return textAt(input, span.line, span.start, span.end);
}
