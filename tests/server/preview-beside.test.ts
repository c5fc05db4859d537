import { describe, expect, test } from 'vitest';
import { previewOf } from '../../src/server/requests/preview.js';
import type { PreviewModel } from '../../src/protocol/preview-request.js';
import { createTestServer } from './helpers/server.js';
import type { TestServer } from './helpers/server.js';

const CURRENT = {
  en: 'persona: Ploy\njourney: Buy shoes\n  for: Ploy\nstage: Use\n  step: Waits\n    feels: 2\n',
  th: 'ลูกค้า พลอย\nเส้นทาง ซื้อรองเท้า\n  ของ พลอย\nระยะ ใช้งาน\n  ขั้น รอของ\n    รู้สึก 2\n',
  vi: 'chân dung: Ngọc\nhành trình: Mua giày\n  của: Ngọc\ngiai đoạn: Sử dụng\n  bước: Chờ hàng\n    cảm xúc: 2\n',
};
const IMPROVED = {
  en: 'journey: Better\n  for: Ploy\n  state: improved\n  improves: Buy shoes\nstage: Use\n  step: Waits\n    feels: 4\n',
  th: 'เส้นทาง ดีขึ้น\n  ของ พลอย\n  สถานะ ปรับปรุง\n  ปรับจาก ซื้อรองเท้า\nระยะ ใช้งาน\n  ขั้น รอของ\n    รู้สึก 4\n',
  vi: 'hành trình: Tốt hơn\n  của: Ngọc\n  trạng thái: cải tiến\n  cải tiến từ: Mua giày\ngiai đoạn: Sử dụng\n  bước: Chờ hàng\n    cảm xúc: 4\n',
};

function preview(server: TestServer, text: string, cursorLine = 0, uri?: string): PreviewModel {
  return previewOf(server.document(text, uri), { uri: 'x', cursorLine }, server.services.shared.journey.Index);
}

describe.each(['en', 'th', 'vi'] as const)('in %s', (language) => {
  const title = /^(?:journey:|เส้นทาง|hành trình:) (.*)$/mu.exec(CURRENT[language])?.[1];

  test('the journey that an improved one improves comes from another file, marked as such', () => {
    const server = createTestServer({ 'current.journey': CURRENT[language] });
    const { counterpart } = preview(server, IMPROVED[language].normalize('NFD'));
    expect(counterpart).toMatchObject({ as: 'current', elsewhere: true, journey: { title } });
    expect(preview(server, IMPROVED[language]).counterpartUri).toBe('file:///ws/current.journey');
  });

  test('it comes from the same file before any other', () => {
    const server = createTestServer({ 'current.journey': CURRENT[language] });
    const { counterpart } = preview(server, `${CURRENT[language]}${IMPROVED[language]}`, 8);
    expect(counterpart?.as).toBe('current');
    expect(counterpart).not.toHaveProperty('elsewhere');
    expect(preview(server, `${CURRENT[language]}${IMPROVED[language]}`, 8)).not.toHaveProperty('counterpartUri');
  });

  test('a journey knows the one of another file that improves it', () => {
    const server = createTestServer({ 'better.journey': IMPROVED[language] });
    expect(preview(server, CURRENT[language]).counterpart).toMatchObject({ as: 'improved', elsewhere: true });
  });
});

test('an actual journey comes with its plan', () => {
  const server = createTestServer({ 'plan.journey': 'journey: Plan\nstage: S\n' });
  const { counterpart } = preview(server, 'journey: May\nstate: actual\nbased on: Plan\nstage: S\n');
  expect(counterpart).toMatchObject({ as: 'plan', elsewhere: true, journey: { title: 'Plan' } });
});

test.each([
  ['two other files declare it', { 'a.journey': CURRENT.en, 'b.journey': CURRENT.en }],
  ['nobody declares it', {}],
])('there is no counterpart when %s', (_, files) => {
  expect(preview(createTestServer(files), IMPROVED.en)).not.toHaveProperty('counterpart');
});

test('what the counterpart says now is taken, not what it said before', () => {
  const server = createTestServer({ 'current.journey': CURRENT.en });
  preview(server, IMPROVED.en);
  const { Index, Models } = server.services.shared.journey;
  Index.set('file:///ws/current.journey', Models.of(CURRENT.en.replace('feels: 2', 'feels: 1')).file);
  expect(preview(server, IMPROVED.en).counterpart?.journey.stages[0]?.steps[0]?.feels[0]?.score).toBe(1);
  Index.remove('file:///ws/current.journey');
  expect(preview(server, IMPROVED.en)).not.toHaveProperty('counterpart');
});

test('journeys of other personas through the same steps come along, those of another configuration do not', () => {
  const other = CURRENT.en.replaceAll('Ploy', 'Ngọc').replace('Buy shoes', 'Buy shoes, abroad');
  const server = createTestServer({ 'other.journey': other, 'sub/third.journey': other.replaceAll('Ngọc', 'Mai') });
  expect(preview(server, CURRENT.en).others).toHaveLength(2);
  server.services.shared.journey.Index.scopes.addConfig('file:///ws/sub/journey.config.json');
  expect(preview(server, CURRENT.en).others?.map(({ for: [persona] }) => persona?.text)).toEqual(['Ngọc']);
  expect(preview(server, 'journey: Alone\n')).not.toHaveProperty('others');
});

describe('the lanes of the nearest configuration', () => {
  const server = createTestServer();
  const { scopes } = server.services.shared.journey.Index;
  scopes.addConfig('file:///ws/journey.config.json');
  scopes.setConfig('file:///ws/journey.config.json', { lanes: ['steps', 'feels'] });

  test('come with the preview of each file below it', () => {
    expect(preview(server, CURRENT.en).lanes).toEqual(['steps', 'feels']);
    expect(preview(server, CURRENT.en, 0, 'file:///ws/a/b.journey').lanes).toEqual(['steps', 'feels']);
  });

  test('do not come with files that belong to another one, or to none', () => {
    scopes.addConfig('file:///ws/sub/journey.config.json');
    expect(preview(server, CURRENT.en, 0, 'file:///ws/sub/b.journey')).not.toHaveProperty('lanes');
    expect(preview(server, CURRENT.en, 0, 'file:///else/b.journey')).not.toHaveProperty('lanes');
  });

  test('are gone with it', () => {
    scopes.removeConfig('file:///ws/journey.config.json');
    expect(preview(server, CURRENT.en)).not.toHaveProperty('lanes');
  });
});
