/** References to a part, a pain, a journey or a persona of the file follow when it is renamed. */
import { stageWithSteps } from '../model/parts.js';
import type { CheckInput } from './check-input.js';
import type { TextEdit } from './edit.js';
import { textAt, writeItem } from './writing.js';
import type { ItemFact, Journey, JourneyFile, Part, Stage } from '../model/journey.js';
import { bareName, nameKey } from '../references/name-key.js';
import { namesIn } from '../references/people-named.js';
import { resolveJourney } from '../references/resolve-journey.js';
import { resolvePain } from '../references/resolve-pain.js';
import { resolvePart } from '../references/resolve-part.js';
import { resolveOtherJourney } from '../references/resolve-way.js';
import type { PartTarget } from '../references/resolve-part.js';
import { resolvePersona } from '../references/resolve-persona.js';
import { NO_WORKSPACE } from '../references/workspace-names.js';
import type { LineRecord } from '../reader/line-record.js';
import { readLines } from '../reader/read-lines.js';
import { FactReader } from '../values/fact-reader.js';
import { lookUp } from '../vocabulary/lookup.js';

/** A written name, and what it means. */
interface Use {
  readonly fact: ItemFact;
  /** One item among others, which a comma would split. */
  readonly listed?: true;
  /** Lines that open what a name means here: a step and its stage, or whatever else it is, alone. */
  readonly linesOf: (name: string) => readonly (number | undefined)[];
}

/**
 * Edits that make all references in the file to what `line` opens follow its new name. A reference by id stays, and so does one
 * that would mean something else under the new name: a check reports it. `file` is the one before the change.
 */
export function renameReferences(input: CheckInput, line: number, before: string, after: string): readonly TextEdit[] {
  const wanted = bareName(after.replace(/\s+/gu, ' '));
  const key = nameKey(before);
  if (key === '' || wanted === '' || nameKey(wanted) === key) return [];
  const later = usesIn(withName(input.file, line, wanted));
  return usesIn(input.file).flatMap(({ fact, listed, linesOf }, at) => {
    const { text, span } = fact;
    const written = textAt(input, span.line, span.start, span.end);
    // A name that continues on another line is rare and left alone.
    if (written !== text) return [];
    const name = nameInstead(
      text,
      key,
      wanted,
      linesOf(text).map((each) => each === line),
    );
    if (name === undefined || lookUp('ending', name) === 'end') return [];
    if (later[at]?.linesOf(name)[0] !== linesOf(text)[0]) return [];
    const quoted = bareName(text) !== text || (listed && writeItem(name) !== name);
    if (quoted && name.includes('"')) return [];
    const range = { start: { line: span.line, character: span.start }, end: { line: span.line, character: span.end } };
    const edit = { range, newText: quoted ? `"${name}"` : name };
    return readsAs(input, edit, name, listed) ? [edit] : [];
  });
}

/**
 * Whether a line with the new name in place of the old one is read that way, and otherwise as before. It stays one line and
 * begins as before, so no other line is read again: a file with thousands of references would be read thousands of times.
 */
function readsAs(
  { text, lines, file: model }: CheckInput,
  { range: { start, end }, newText }: TextEdit,
  name: string,
  listed: true | undefined,
): boolean {
  const record = lines[start.line];
  const last = record && lines[record.lastLine];
  if (!record?.keyword || !last) return false;
  const own = text.slice(record.offset, last.offset + last.length);
  const after = own.slice(0, start.character) + newText + own.slice(end.character);
  const [changed] = readLines(after);
  if (changed?.keyword !== record.keyword) return false;
  const itemsOf = (file: string, each: LineRecord): readonly ItemFact[] => {
    const read = new FactReader(file, 'en', (each) => nameKey(each) === nameKey(name) || namesIn(model)(each));
    if (each.keyword === 'feels') return read.feels(each).flatMap((feeling) => feeling.for ?? []);
    return listed ? read.list(each) : [read.item(each)];
  };
  const items = itemsOf(after, changed);
  const isThere = items.some((item) => item.span.start === start.character && nameKey(item.text) === nameKey(name));
  return isThere && items.length === itemsOf(text, record).length;
}

/**
 * The reference with the new name in it; undefined when it does not contain the old one. `hits`: whether it means what is
 * renamed, or a step in it.
 */
function nameInstead(text: string, key: string, wanted: string, hits: readonly boolean[]): string | undefined {
  const [whole = false, stage = false] = hits;
  if (nameKey(text) === key) return whole ? wanted : undefined;
  const pieces = bareName(text).split(/\s\/\s/u);
  const [first = '', second = ''] = pieces;
  if (pieces.length !== 2) return undefined;
  if (stage && nameKey(first) === key) return `${wanted} / ${second.trim()}`;
  return whole && nameKey(second) === key ? `${first.trim()} / ${wanted}` : undefined;
}

/** Every name in the file that may mean something in the file, always in the same order. */
function usesIn(file: JourneyFile): readonly Use[] {
  return file.journeys.flatMap((journey) => [
    ...[journey.improves, journey.basedOn].flatMap((fact): Use[] =>
      fact ? [{ fact, linesOf: (name) => [declaredLine(resolveJourney(name, file, NO_WORKSPACE).target)] }] : [],
    ),
    ...usesOfPart(file, journey, journey, undefined),
    ...journey.stages.flatMap((stage) =>
      stageWithSteps(stage).flatMap((part) => [
        ...part.goesTo.flatMap((fact): Use[] =>
          fact.end || fact.lost ? [] : [{ fact, linesOf: (name) => linesOfWay(name, { file, journey, stage }) }],
        ),
        ...usesOfPart(file, journey, part, stage),
      ]),
    ),
  ]);
}

function usesOfPart(file: JourneyFile, journey: Journey, part: Part, stage: Stage | undefined): readonly Use[] {
  return [
    ...[...part.for, ...part.with, ...part.feels.flatMap((feeling) => feeling.for ?? [])].map((fact): Use => ({
      fact,
      listed: true,
      linesOf: (name) => [declaredLine(resolvePersona(name, file, NO_WORKSPACE).target)],
    })),
    ...part.idea
      .flatMap(({ answers }) => answers)
      .map((fact): Use => ({
        fact,
        linesOf: (name) => {
          const { target } = resolvePain(name, journey, stage);
          if (target && 'journey' in target) return [target.journey.source?.line];
          return target && 'pain' in target ? [target.pain.source.line] : linesOfPart(target?.part);
        },
      })),
  ];
}

function declaredLine(
  target: ReturnType<typeof resolveJourney>['target'] | ReturnType<typeof resolvePersona>['target'],
): number | undefined {
  return target && 'here' in target ? target.here.source?.line : undefined;
}

function linesOfWay(
  name: string,
  { file, journey, stage }: { readonly file: JourneyFile; readonly journey: Journey; readonly stage: Stage },
): readonly (number | undefined)[] {
  const { target } = resolvePart(name, journey, stage);
  if (target) return linesOfPart(target);
  return [declaredLine(resolveOtherJourney(name, journey, { file, workspace: NO_WORKSPACE }).target)];
}

function linesOfPart(target: PartTarget | undefined): readonly (number | undefined)[] {
  if (!target) return [];
  const { step, stage } = target;
  return step ? [step.source?.line, stage.source?.line] : [stage.source?.line];
}

/** The file in which what a line opens, or the pain on it, has another name. */
function withName(file: JourneyFile, line: number, name: string): JourneyFile {
  const titled = <Each extends { readonly title: string; readonly source?: { readonly line: number } }>(
    each: Each,
  ): Each => (each.source?.line === line ? { ...each, title: name } : each);
  const renamed = <Each extends Part>(part: Each): Each => ({
    ...titled(part),
    pain: part.pain.map((pain) => (pain.source.line === line ? { ...pain, text: name } : pain)),
  });
  return {
    ...file,
    personas: file.personas.map(titled),
    journeys: file.journeys.map((journey) => ({
      ...renamed(journey),
      stages: journey.stages.map((stage) => ({ ...renamed(stage), steps: stage.steps.map(renamed) })),
    })),
  };
}
