import { addAll } from '../../core/util/add-all.js';
import type { LineRecord } from '../../core/reader/line-record.js';
import { isEmptyFact } from '../../core/reader/read-lines.js';
import type { FactReader } from '../../core/values/fact-reader.js';
import type * as Ast from '../generated/ast.js';
import { growingList } from './builders.js';
import type { PersonaDraft } from './builders.js';
import { blameSecond, hasValue } from './part-facts.js';

type FactOfPersona = Exclude<Ast.PersonaLine, Ast.Misplaced>;
type Adder = (persona: PersonaDraft, record: LineRecord, read: FactReader) => void;

const text =
  (key: 'who' | 'wants' | 'worries' | 'says' | 'link' | 'note'): Adder =>
  (persona, record, read) => {
    growingList(persona, key).push(read.text(record));
  };

/** How each fact of a persona is stored. */
const ADDERS: Readonly<Record<FactOfPersona['$type'], Adder>> = {
  Who: text('who'),
  Wants: text('wants'),
  Worries: text('worries'),
  Says: text('says'),
  Link: text('link'),
  Note: text('note'),
  Uses: (persona, record, read) => addAll(growingList(persona, 'uses'), read.channels(record)),
  Value: (persona, record, read) => void (persona.value = read.choice(record, 'level', 'value')),
  Id: (persona, record, read) => void (persona.id = read.word(record)),
};

/** Adds a fact to a persona that accepts it. */
export function addToPersona(persona: PersonaDraft, fact: FactOfPersona, record: LineRecord, read: FactReader): void {
  if (isEmptyFact(record)) read.blame('empty-value', record, { word: read.wordOf(record) });
  else if ('once' in fact && fact.once && hasValue(persona, record)) blameSecond(record, read);
  else ADDERS[fact.$type](persona, record, read);
}
