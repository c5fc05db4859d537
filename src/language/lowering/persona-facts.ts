import type { LineRecord } from '../../core/reader/line-record.js';
import { isEmptyFact } from '../../core/reader/read-lines.js';
import type { FactReader } from '../../core/values/fact-reader.js';
import { specOf } from '../../core/vocabulary/keyword.js';
import type { KeywordId } from '../../core/vocabulary/keyword.js';
import { addAll, listOf } from './builders.js';
import type { PersonaDraft } from './builders.js';

/** Adds a fact to a persona; false when a persona does not take that keyword. */
export function addToPersona(persona: PersonaDraft, record: LineRecord, keyword: KeywordId, read: FactReader): boolean {
  if (!specOf(keyword).places.includes('persona')) return false;
  if (isEmptyFact(record)) {
    read.blame('empty-value', record, { word: read.wordOf(record) });
    return true;
  }
  switch (keyword) {
    case 'who':
    case 'wants':
    case 'worries':
    case 'says':
    case 'link':
    case 'note':
      listOf(persona, keyword).push(read.text(record));
      return true;
    case 'uses':
      addAll(listOf(persona, 'uses'), read.channels(record));
      return true;
    case 'value':
      if (persona.value) read.blame('duplicate-attribute', record, { word: read.wordOf(record) });
      else persona.value = read.choice(record, 'level', 'value');
      return true;
    case 'id':
      if (persona.id) read.blame('duplicate-attribute', record, { word: read.wordOf(record) });
      else persona.id = read.word(record);
      return true;
    default:
      return false;
  }
}
