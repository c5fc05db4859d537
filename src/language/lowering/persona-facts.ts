import { addAll } from '../../core/util/add-all.js';
import type { LineRecord } from '../../core/reader/line-record.js';
import { isEmptyFact } from '../../core/reader/read-lines.js';
import type { FactReader } from '../../core/values/fact-reader.js';
import type * as Ast from '../generated/ast.js';
import { growingList } from './builders.js';
import type { PainDraft, PersonaDraft } from './builders.js';
import { blameNothingAbove, blameSecond, hasValue } from './part-facts.js';

type FactOfPersona = Exclude<Ast.PersonaLine, Ast.Misplaced | Ast.LaterInPersona>;
export type FactOfPain = Ast.OfPain | Ast.OfPainOrIdea;
type Adder = (persona: PersonaDraft, record: LineRecord, read: FactReader) => void;

const text =
  (key: 'who' | 'wants' | 'worries' | 'goal' | 'does' | 'needs' | 'says' | 'link' | 'note'): Adder =>
  (persona, record, read) => {
    growingList(persona, key).push(read.text(record));
  };

/** How each fact of a persona is stored. */
const ADDERS: Readonly<Record<FactOfPersona['$type'], Adder>> = {
  Who: text('who'),
  Wants: text('wants'),
  Worries: text('worries'),
  Goal: text('goal'),
  Does: text('does'),
  Needs: text('needs'),
  Pain: (persona, record, read) => void growingList(persona, 'pain').push({ ...read.level(record), impact: [] }),
  Says: text('says'),
  Link: text('link'),
  Note: text('note'),
  Uses: (persona, record, read) => addAll(growingList(persona, 'uses'), read.channels(record)),
  Value: (persona, record, read) => void (persona.value = read.choice(record, 'level', 'value')),
  CountsAs: (persona, record, read) => void (persona.countsAs = read.choice(record, 'personaRank', 'countsAs')),
  Id: (persona, record, read) => void (persona.id = read.word(record)),
};

/** Adds a fact to a persona that accepts it. */
export function addToPersona(persona: PersonaDraft, fact: FactOfPersona, record: LineRecord, read: FactReader): void {
  if (isEmptyFact(record)) read.blame('empty-value', record, { word: read.wordOf(record) });
  else if ('once' in fact && fact.once && hasValue(persona, record)) blameSecond(record, read);
  else ADDERS[fact.$type](persona, record, read);
}

/** Adds a fact about a pain to the latest pain of a persona, which is the one that it is below. */
export function addToPainOfPersona(
  persona: PersonaDraft,
  fact: FactOfPain,
  record: LineRecord,
  read: FactReader,
): void {
  // The pains of a draft are drafts; the model they become is read-only.
  const pain = persona.pain.at(-1) as PainDraft | undefined;
  if (!pain) blameNothingAbove(record, read);
  else if (isEmptyFact(record)) read.blame('empty-value', record, { word: read.wordOf(record) });
  else if ('once' in fact && fact.once && hasValue(pain, record)) blameSecond(record, read);
  else if (fact.$type === 'Cause') pain.cause = read.cause(record);
  else growingList(pain, 'impact').push(read.impact(record));
}
