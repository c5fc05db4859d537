import { describe, expect, test } from 'vitest';
import { newFileFacts } from '../../src/server/requests/new-file.js';
import { previewOf } from '../../src/server/requests/preview.js';
import { createTestServer } from './helpers/server.js';

const EN = 'persona: Mai\njourney: Buy\n  for: Mai\n';
const TH = 'ลูกค้า ฝน\n';
const VI = 'chân dung: Lan\n';
const indexOf = (files: Readonly<Record<string, string>>) => createTestServer(files).services.shared.journey.Index;

describe('the language of a new file', () => {
  test.each<[string, Readonly<Record<string, string>>, string | undefined, string | undefined]>([
    ['is that of the files', { 'a.journey': TH, 'b.journey': `${TH}เส้นทาง ซื้อ\n` }, undefined, 'th'],
    ['is not known of two', { 'a.journey': TH, 'b.journey': VI }, undefined, undefined],
    ['is that of the file nearby', { 'a.journey': TH, 'b.journey': VI }, 'b.journey', 'vi'],
    ['is not that of a file which says nothing', { 'a.journey': TH, 'b.journey': '// empty\n' }, 'b.journey', 'th'],
    ['is not known without files', {}, undefined, undefined],
    ['is not known of files which say nothing', { 'a.journey': '' }, undefined, undefined],
  ])('%s', (_, files, near, language) => {
    expect(newFileFacts(near === undefined ? {} : { near: `file:///ws/${near}` }, indexOf(files)).language).toBe(
      language,
    );
  });

  test('is that of the configuration before all others', () => {
    const index = indexOf({ 'a.journey': TH, 'b.journey': VI });
    index.scopes.addConfig('file:///ws/journey.config.json');
    index.scopes.setConfig('file:///ws/journey.config.json', { language: 'en' });
    index.forgetScopes();
    expect(newFileFacts({ near: 'file:///ws/b.journey' }, index).language).toBe('en');
  });
});

describe('personas for a new file', () => {
  test('are those of the workspace, each once, in the order of the files, with their language', () => {
    const { personas, taken } = newFileFacts(
      {},
      indexOf({ 'b.journey': `${TH}ลูกค้า mai\n`, 'a.journey': EN, 'c.journey': 'persona:\n' }),
    );
    expect(personas).toEqual([
      { title: 'Mai', uri: 'file:///ws/a.journey', language: 'en' },
      { title: 'ฝน', uri: 'file:///ws/b.journey', language: 'th' },
    ]);
    expect(taken).toEqual({ personas: ['ฝน', 'mai', 'Mai'], journeys: ['Buy'] });
  });

  test('are those that the unsaved file will see: below the only configuration', () => {
    const index = indexOf({ 'maps/a.journey': EN, 'b.journey': TH });
    index.scopes.addConfig('file:///ws/maps/journey.config.json');
    index.forgetScopes();
    expect(newFileFacts({}, index).personas.map(({ title }) => title)).toEqual(['Mai']);
    expect(index.namesFor('untitled:Untitled-1').personas.map(({ title }) => title)).toEqual(['Mai']);
  });
});

describe('the example of an empty preview', () => {
  test.each([
    ['of an empty file is for the only persona', { 'a.journey': TH }, '', 'ฝน'],
    ['of an empty file among many has one of its own', { 'a.journey': TH, 'b.journey': VI }, '', undefined],
    ['is for the persona above it', { 'a.journey': TH }, EN.slice(0, EN.indexOf('journey')), 'Mai'],
  ])('%s', (_, files, text, persona) => {
    const server = createTestServer(files);
    const { example } = previewOf(server.document(text), { uri: '' }, server.services.shared.journey.Index);
    expect(example?.persona).toBe(persona);
  });
});
