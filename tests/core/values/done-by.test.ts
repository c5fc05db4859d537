import { describe, expect, test } from 'vitest';
import { readDoneBy } from '../../../src/core/values/done-by.js';
import { PARTIES } from '../../../src/core/vocabulary/catalogue.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';

/** Each who does it as `party|words`; a `!` marks what is named in a fault. */
function read(value: string): readonly string[] {
  const { items, faults } = readDoneBy(value);
  return items.map(({ party, text, from }) => {
    const isFault = faults.some((fault) => fault.from === from);
    return `${party ?? ''}${text === '' ? '' : `|${text}`}${isFault ? '!' : ''}`;
  });
}

describe.each(HUMAN_LANGUAGES)('in %s', (language) => {
  const { words } = vocabularyOf(language);

  test.each(PARTIES)('reads every name of the %s, in any form', (party) => {
    for (const name of words.party[party]) {
      for (const form of [name, name.normalize('NFD'), name.toUpperCase(), `\u200b${name}\u00a0`]) {
        expect(read(form)).toEqual([party]);
      }
      expect(read(`${name} - X`)).toEqual([`${party}|X`]);
      expect(read(`${name} \u2013 X`)).toEqual([`${party}|X`]);
      expect(read(`${name}: X`)).toEqual([`${party}|X`]);
      expect(read(`${name} (X)`)).toEqual([`${party}|X`]);
    }
  });
});

const TABLE: readonly (readonly [value: string, items: readonly string[]])[] = [
  ['customer, staff', ['customer', 'staff']],
  ['customer; system、bot', ['customer', 'system', 'bot']],
  ['customer and staff', ['customer', 'staff']],
  ['Customer + System', ['customer', 'system']],
  ['customer/AI', ['customer', 'bot']],
  ['customer & partner', ['customer', 'partner']],
  ['both', ['customer', 'staff']],
  ['ทั้งสองฝ่าย', ['customer', 'staff']],
  ['ทั้งคู่', ['customer', 'staff']],
  ['cả hai', ['customer', 'staff']],
  ['cả hai'.normalize('NFD'), ['customer', 'staff']],
  ['ลูกค้าและพนักงาน', ['customer', 'staff']],
  ['ลูกค้า และ ระบบ', ['customer', 'system']],
  ['พนักงานกับเอไอ', ['staff', 'bot']],
  ['khách và nhân viên', ['customer', 'staff']],
  ['nhân viên với hệ thống'.normalize('NFD'), ['staff', 'system']],
  ['nhân viên - tài xế, khách', ['staff|tài xế', 'customer']],
  ['staff - pick and pack team', ['staff|pick and pack team']],
  ['staff (route manager) + system', ['staff|route manager', 'system']],
  ['พนักงาน (คนขับ)', ['staff|คนขับ']],
  ['staff - driver (night shift)', ['staff|driver (night shift)']],
  ['staff (driver: nights)', ['staff|driver: nights']],
  // What a party is not.
  ['customer service', ['|customer service!']],
  ['business partner', ['|business partner!']],
  ['system administrator', ['|system administrator!']],
  ['Officer + Public', ['|Officer + Public!']],
  ['Applicant + System', ['|Applicant!', 'system']],
  ['clerk_ines', ['|clerk_ines!']],
  ['research and development', ['|research and development!']],
  ['พนักงานและช่าง', ['staff', '|ช่าง!']],
  // Quotes say that somebody else is meant.
  ['"Route manager", system', ['|"Route manager"', 'system']],
  ['“staff”', ['|“staff”']],
];

test.each(TABLE)('reads %j', (value, items) => {
  expect(read(value)).toEqual(items);
});

test('takes time that grows with the text', () => {
  expect(readDoneBy('customer and '.repeat(20_000)).items.length).toBe(20_000);
  expect(readDoneBy('('.repeat(50_000)).items.length).toBe(1);
});
