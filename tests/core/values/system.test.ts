import { describe, expect, test } from 'vitest';
import { toJson } from '../../../src/core/interchange/json.js';
import { toText } from '../../../src/core/interchange/text.js';
import { readSystem } from '../../../src/core/values/system.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';
import { toMarkdownTable } from '../../../src/drawing/table/markdown.js';
import { layoutMap } from '../../../src/drawing/views/map/layout-map.js';
import { readModel } from '../../../src/language/read-model.js';
import { groupsOf, textsOf } from '../../drawing/map/display-list-walk.js';

const TABLE: readonly (readonly [value: string, name: string, what?: string])[] = [
  ['Payment gateway - takes the card', 'Payment gateway', 'takes the card'],
  ['Payment gateway – takes the card', 'Payment gateway', 'takes the card'],
  ['Payment gateway — takes the card', 'Payment gateway', 'takes the card'],
  ['Payment gateway\u00a0-\u202ftakes the card', 'Payment gateway', 'takes the card'],
  ['CRM: finds the contract', 'CRM', 'finds the contract'],
  ['CRM：finds', 'CRM', 'finds'],
  ['ระบบรับชำระเงิน - ตัดบัตร', 'ระบบรับชำระเงิน', 'ตัดบัตร'],
  ['Cổng thanh toán - thu tiền - ghi sổ', 'Cổng thanh toán', 'thu tiền - ghi sổ'],
  ['Cổng thanh toán: thu tiền'.normalize('NFD'), 'Cổng thanh toán'.normalize('NFD'), 'thu tiền'.normalize('NFD')],
  ['Windows 11 - signs in', 'Windows 11', 'signs in'],
  ['CRM - 2 copies', 'CRM', '2 copies'],
  // One name, as yesterday.
  ['Payment gateway', 'Payment gateway'],
  ['e-KYC', 'e-KYC'],
  ['SAP-ERP', 'SAP-ERP'],
  ['SAP -ERP', 'SAP -ERP'],
  ['https://example.org/a', 'https://example.org/a'],
  ['Core 09:00 - 17:00', 'Core 09:00 - 17:00'],
  ['แกนกลาง ๐๙:๐๐ - ๑๗:๐๐', 'แกนกลาง ๐๙:๐๐ - ๑๗:๐๐'],
  ['"SAP - ERP"', '"SAP - ERP"'],
  ['«SAP - ERP» - keeps the books', '«SAP - ERP»', 'keeps the books'],
  ['Ledger (old - new)', 'Ledger (old - new)'],
  ['- takes the card', '- takes the card'],
  ['CRM -', 'CRM -'],
];

test.each(TABLE.map(([value, text, what]) => [value, what === undefined ? { text } : { text, what }] as const))(
  'reads %j',
  (value, read) => {
    expect(readSystem(value)).toEqual(read);
  },
);

describe.each(HUMAN_LANGUAGES)('in %s', (language) => {
  const { keywords, colon } = vocabularyOf(language);
  const line = (keyword: 'journey' | 'stage' | 'step' | 'system', value: string): string =>
    `${keywords[keyword][0]}${colon} ${value}\n`;
  const text = `${line('journey', 'J')}${line('stage', 'S')}${line('step', 'A')}${line('system', 'CRM - ค้นสัญญา')}${line('step', 'B')}${line('system', 'CRM')}`;

  test('says name and what it does in the map, the table and JSON', () => {
    const { file } = readModel(text);
    const [journey] = file.journeys;
    if (!journey) throw new Error('No journey.');
    const json = toJson(file);
    expect(json.journeys[0]?.stages[0]?.steps.map(({ system }) => system)).toEqual([
      [{ text: 'CRM', what: 'ค้นสัญญา' }],
      [{ text: 'CRM' }],
    ]);
    expect(toJson(readModel(toText(json, vocabularyOf(language))).file)).toEqual(json);
    const input = { journey, personas: [], language, width: 1500 };
    const list = layoutMap(input);
    const cards = groupsOf(list).filter(({ keyword, role }) => keyword === 'system' && role === 'card');
    expect(cards.length).toBe(2);
    expect(cards[0]?.label).toContain('ค้นสัญญา');
    expect(textsOf(list).map((each) => each.text)).toContain('ค้นสัญญา');
    expect(toMarkdownTable(input)).toContain('ค้นสัญญา');
  });
});
