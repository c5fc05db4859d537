import type { TextModel } from '../../src/core/reader/text-model.js';
import type { Source } from '../../src/core/model/range.js';

/** A row of an inventory (`tests/fixtures/practice/*.facts.tsv`): what a map must not lose. `-` was written for none. */
export interface Row {
  readonly stage?: string;
  readonly step?: string;
  readonly kind: string;
  readonly text: string;
  /** What the fact belongs to: a persona, a pain, an idea, a measure, a journey; rows and columns of a table after each other. */
  readonly of: readonly string[];
}

/** Where the text of a row stands: in a fact of what it belongs to, in a fact of something else, only in a note, nowhere. */
export type Place = 'proper' | 'elsewhere' | 'note' | 'nowhere';

/** A fact of the model with what was written, and with the titles and facts that it belongs to. */
interface Written {
  readonly field: string;
  readonly text: string;
  readonly context: string;
}

/** Rows of these kinds are no facts of the journey: another chapter, the same again in short, or what explains the file. */
const NO_FACTS = /^(outside|summary-.*|legend-.*|lane-.*|notation)$/;

/** In which facts a person would look for a kind; kinds that are not here may be in any. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  title: ['journey', 'stage', 'product'],
  journey: ['journey'],
  'sub-journey': ['stage', 'journey'],
  stage: ['stage', 'journey'],
  step: ['step', 'stage'],
  'step-optional': ['step'],
  persona: ['persona'],
  does: ['does', 'step'],
  thinks: ['thinks', 'says'],
  quote: ['thinks', 'says'],
  feels: ['feels'],
  'feels-score': ['feels'],
  'emotion-curve': ['feels'],
  touchpoint: ['touchpoint', 'channel'],
  channel: ['channel', 'touchpoint'],
  pain: ['pain', 'leaves'],
  gain: ['gain'],
  idea: ['idea', 'test'],
  opportunity: ['idea', 'test'],
  owner: ['owner'],
  metric: ['metric'],
  'metric-name': ['metric'],
  'metric-before': ['metric'],
  'metric-after': ['metric'],
  'metric-change': ['metric'],
  'metric-target': ['metric'],
  wait: ['wait'],
  duration: ['lasts'],
  goal: ['goal'],
  'business-goal': ['objective'],
  scenario: ['scenario'],
  evidence: ['evidence'],
  'document-date': ['updated'],
};

/** These a person writes as several lines where the source has one cell: each part must be there. */
const SEVERAL = /^(feels|feels-score|emotion-curve|actor|idea-answers|frontstage|staff-action|system-action)$/;

export function rowsOf(tsv: string): Row[] {
  return tsv
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([stage = '-', step = '-', kind = '', text = '', of = '-']) => ({
      ...(stage === '-' ? {} : { stage }),
      ...(step === '-' ? {} : { step }),
      kind,
      text,
      of: of === '-' ? [] : of.split(' › '),
    }))
    .filter(({ kind }) => !NO_FACTS.test(kind));
}

/** Where each row stands in the model of `text`. */
export function placesOf(rows: readonly Row[], text: string, model: TextModel): { row: Row; place: Place }[] {
  const written = writtenFacts(text, model);
  const all = written.map(({ context }) => context);
  const known = (name: string): boolean => all.some((context) => holds(context, name));
  return rows.map((row) => {
    if (row.kind === 'stage-number') return { row, place: isNth(row, model) ? 'proper' : 'nowhere' };
    const belongs = [row.stage, row.step, ...row.of].filter((name) => name !== undefined).filter(known);
    const parts =
      row.kind === 'document-date'
        ? [isoDate(row.text)]
        : SEVERAL.test(row.kind)
          ? row.text.split(/\s*(?:→|->|\/ |[;,+] (?:or )?| or | o )\s*/u)
          : [row.text];
    const places = parts
      .filter((part) => comparable(part) !== '')
      .map((part) => placeOf(part, row.kind, belongs, written));
    const worst = ORDER.find((place) => places.includes(place));
    return { row, place: worst ?? 'proper' };
  });
}

/** The number of a stage is said by where it stands. */
function isNth({ stage, text }: Row, { file }: TextModel): boolean {
  return file.journeys.some(({ stages }) => stages[Number(text) - 1]?.title === stage);
}

function isoDate(text: string): string {
  return new Date(`${text} UTC`).toISOString().slice(0, 10);
}

const ORDER: readonly Place[] = ['nowhere', 'note', 'elsewhere', 'proper'];

function placeOf(part: string, kind: string, belongs: readonly string[], written: readonly Written[]): Place {
  const found = written.filter(({ text }) => holds(text, part));
  if (found.length === 0) return 'nowhere';
  const facts = found.filter(({ field }) => field !== 'note');
  if (facts.length === 0) return kind === 'note' ? 'proper' : 'note';
  const fields = FIELDS[kind];
  const proper = facts.some(
    ({ field, context }) => (fields?.includes(field) ?? true) && belongs.every((name) => holds(context, name)),
  );
  return proper ? 'proper' : 'elsewhere';
}

/** Every fact of the model as it was written; a part, a persona or a journey counts by its title. */
function writtenFacts(text: string, { file }: TextModel): Written[] {
  const lines = text.split('\n');
  const facts: Written[] = [];
  const walk = (value: unknown, field: string, above: string): void => {
    if (Array.isArray(value)) {
      for (const item of value) walk(item, field, above);
      return;
    }
    if (!isObject(value)) return;
    const own = isSource(value['source']) ? words(lines, value['source']) : '';
    const inner = `${above}\n${own}`;
    const context = `${inner}\n${below(lines, value)}`;
    if (own !== '') facts.push({ field: NAMES[field] ?? field, text: own, context });
    if (field === 'metric' || field === 'feels') facts.push({ field, text: own.replaceAll(MARKS, ' '), context });
    for (const [key, child] of Object.entries(value)) if (key !== 'source') walk(child, key, inner);
  };
  walk(file.personas, 'persona', '');
  walk(file.catalogues, 'catalogue', '');
  walk(file.journeys, 'journey', '');
  return facts;
}

/** What is written below a fact, such as the impact of an idea; what is below a part is no part of what it says. */
function below(lines: readonly string[], fact: Readonly<Record<string, unknown>>): string {
  if ('lastLine' in fact) return '';
  return Object.values(fact)
    .flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .map((value) => (isObject(value) && isSource(value['source']) ? words(lines, value['source']) : ''))
    .join('\n');
}

/** Words that our lines have where a source has a bracket, a sign or a column. */
const MARKS = /(?<=\s)(?:target|before|if|chỉ tiêu|trước|เป้า|เดิม)(?=\s)/gu;

/** Lists of parts have the plural of their keyword. */
const NAMES: Readonly<Record<string, string>> = { stages: 'stage', steps: 'step', entries: 'entry' };

/** The value as it was written, its lines joined without their marks. */
function words(lines: readonly string[], source: Source): string {
  const { line, lastLine, valueStart, lastEnd } = source;
  return lines
    .slice(line, lastLine + 1)
    .map((text, at, run) => text.slice(at === 0 ? valueStart : 0, at === run.length - 1 ? lastEnd : undefined))
    .map((text, at) => (at === 0 ? text : text.replace(/^\s*(?:\.\.\.|…|\|)\s*/u, '')))
    .join(' ');
}

function holds(text: string, part: string): boolean {
  const wanted = comparable(part);
  const hay = comparable(text);
  for (let at = hay.indexOf(wanted); at >= 0; at = hay.indexOf(wanted, at + 1)) {
    const before = hay.slice(0, at).slice(-1);
    const after = hay.slice(at + wanted.length).slice(0, 1);
    if (!cuts(before, wanted.slice(0, 1)) && !cuts(wanted.slice(-1), after)) return true;
  }
  return false;
}

/** Both are letters or digits of a word or number that stand side by side. */
function cuts(left: string, right: string): boolean {
  return /^[a-z0-9.,]{2}$/.test(left + right) && !/^[.,](?:\D|$)/.test(left + right);
}

/** Without letter case, blanks and punctuation that a person adds or leaves out; what belongs to a number stays. A tick beside a word says no more. */
function comparable(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/(?<=\d)[.,:/–-](?=\d)|(?<!\p{L})-(?=\d)|%/gu, (sign) => `\u{1}${sign.codePointAt(0) ?? 0}\u{2}`)
    .replaceAll(/[\p{P}✅⏸]/gu, ' ')
    .replaceAll(/\u{1}(\d+)\u{2}/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/(?<=\p{Script=Thai}) | (?=\p{Script=Thai})/gu, '')
    .trim();
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isSource(value: unknown): value is Source {
  return isObject(value) && typeof value['valueStart'] === 'number';
}
