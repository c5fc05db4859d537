import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../src/core/checks/run-checks.js';
import type { JourneyFile } from '../../../src/core/model/journey.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { readModel } from '../../../src/language/read-model.js';
import { WorkspaceIndex } from '../../../src/language/references/workspace-index.js';
import { cases } from '../../helpers/effort.js';

const NAMES = [
  'Hồng Ân Nguyễn',
  'Hồng An Nguyên',
  'hong an nguyen',
  'ลูกค้าคนที่หนึ่ง',
  'ลูกคาคนที่หนึ่ง',
  'Customer one',
  'Customer two',

  'customer on',
  'Anna, the buyer',
  'Anna the buyer',
  '"Anna, the buyer"',
  'Mai',
  'Mia',
  'Ma',
  '👩‍🦰 Redhead',
  '👩 Redhead',

  'Customer onne',
  'Custmer two',
  'annA, the  buyer',
  'Hồng Ân Nguyễnn',
  'ลูกค้าคนทหนึ่ง',
  'Nobody',
  'Awareness to love',
  '5A',
];
const name = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom('NFC', 'NFD'))
  .map(([text, form]) => text.normalize(form));

const text = fc
  .record({
    personas: fc.array(name, { maxLength: 3 }),
    journeys: fc.array(fc.tuple(name, name, name, name, name), { maxLength: 3 }),
    model: fc.option(name),
  })
  .map(({ personas, journeys, model }) =>
    [
      ...personas.map((each) => `persona: ${each}\n`),
      ...journeys.map(
        ([title, who, base, plan, like]) =>
          `journey: ${title}\n  for: ${who}\n  state: improved\n  improves: ${base}\n  based on: ${plan}\n  model: ${like}\n`,
      ),
      ...(model === null ? [] : [`catalogue: models\n  model: ${model}\n    stage: One\n`]),
    ].join('\n'),
  );

interface Member {
  readonly uri: string;
  readonly model: ReturnType<typeof readModel>;
}

function workspaceOf(texts: readonly string[]): {
  readonly index: WorkspaceIndex;
  readonly members: readonly Member[];
} {
  const index = new WorkspaceIndex();
  index.scopes.setFolders(['file:///w']);
  const members = texts.map((each, at) => ({ uri: `file:///w/${at}.journey`, model: readModel(each) }));
  for (const { uri, model } of members) index.set(uri, model.file);
  return { index, members };
}

describe('names that nothing has', () => {
  test('are told with the same suggestions, examples and fixes as if a file looked at all names', () => {
    let suggested = 0;
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 7 }), (texts) => {
        const { index, members } = workspaceOf(texts);
        for (const { uri, model } of members) {
          const vocabulary = vocabularyOf(model.file.language);
          const told = runChecks({ ...model, ...index.seenBy(uri, model.file), vocabulary });
          const { fileBeyond } = index.seenBy(uri, model.file);
          const all = runChecks({
            ...model,
            uri,
            workspace: index.namesFor(uri),
            vocabulary,
            ...(fileBeyond && { fileBeyond }),
          });
          // What leads back through another file depends on what that file means by its names.
          const same = (problems: typeof told): typeof told =>
            problems.filter(({ code }) => code !== 'circular-reference');
          expect(same(told)).toEqual(same(all));
          suggested += told.filter(({ code, fixes }) => /^unknown-|^choice-/u.test(code) && fixes.length > 0).length;
        }
      }),
      { numRuns: cases(120) },
    );
    expect(suggested).toBeGreaterThan(cases(300));
  });

  const shapes: readonly (readonly [string, (at: number, count: number) => string])[] = [
    ['an unknown persona in each', (at) => `persona: Khách ${at}\n\njourney: J ${at}\n  for: Stranger number ${at}\n`],
    ['a slip in each', (at) => `persona: Persona ${at}\n\njourney: J ${at}\n  for: Personna ${at}\n`],
    ['the same unknown one in all', (at) => `persona: ลูกค้า ${at}\n\njourney: J ${at}\n  for: ใครก็ได้\n`],
    [
      'unknown journeys and models',
      (at) => `persona: P\n\njourney: J ${at}\n  for: P\n  improves: Nowhere ${at}\n  model: Modell ${at}\n`,
    ],
    ['a chain', (at) => `persona: P ${at}\n\njourney: J ${at}\n  for: P ${at}\n  improves: J ${at - 1}\n`],
    [
      'a ring',
      (at, count) => `persona: P ${at}\n\njourney: J ${at}\n  for: P ${at}\n  improves: J ${(at + 1) % count}\n`,
    ],
    ['one title, other ids', (at) => `persona: Mai\n  id: mai-${at}\n\njourney: Trip\n  id: trip-${at}\n  for: Mai\n`],
    ['one name of many', (at) => `catalogue: touchpoints\n  touchpoint: Shop ${at}, Shop, Store ${at}\n`],
  ];

  test.each(shapes)('cost a file no more in a folder of more: %s', (_, textOf) => {
    const [few = 0, many = 0] = [cases(300), cases(1200)].map((count) => {
      const { index, members } = workspaceOf(Array.from({ length: count }, (__, at) => textOf(at, count)));
      const { namesOf } = index.seenBy(members[0]?.uri ?? '', members[0]?.model.file ?? ({} as JourneyFile));
      let looked = 0;
      for (const { uri, model } of members) {
        const seen = index.seenBy(uri, model.file);
        looked += Object.values(seen.workspace).reduce((sum, names) => sum + names.length, 0);
        runChecks({ ...model, ...seen, vocabulary: vocabularyOf('en') });
      }
      const compared = namesOf
        ? (['personas', 'journeys', 'models'] as const).map((kind) => namesOf(kind).compared)
        : [];
      return (looked + compared.reduce((sum, each) => sum + each, 0)) / count;
    });
    expect(many).toBeLessThan(1.5 * few + 10);
  });
});

describe('a circle', () => {
  test.each([
    [
      'through other files',
      ['journey: A\n  improves: B\n', 'journey: B\n  based on: C\n', 'journey: C\n  improves: A\n'],
      [1, 1, 1],
    ],
    [
      'that another file only leads to',
      ['journey: A\n  improves: B\n', 'journey: B\n  improves: C\n', 'journey: C\n  improves: B\n'],
      [0, 1, 1],
    ],
    [
      'is none through a journey of the same name in the other file itself',
      ['journey: A\n  improves: B\n', 'journey: B\n  improves: A\n\njourney: A\n'],
      [0, 0],
    ],
    [
      'is not known where two files have the name',
      ['journey: A\n  improves: B\n', 'journey: B\n  improves: A\n', 'journey: B\n'],
      [0, 0, 0],
    ],
    [
      'by ids',
      ['journey: Đi chơi\n  id: go\n  improves: back\n', 'journey: กลับ\n  id: back\n  improves: ĐI CHƠI\n'],
      [1, 1],
    ],
    ['of one', ['journey: A\n  improves: a\n', 'journey: C\n'], [1, 0]],
  ])('%s', (_, texts, expected) => {
    const { index, members } = workspaceOf(texts);
    const found = members.map(({ uri, model }) => {
      const problems = runChecks({ ...model, ...index.seenBy(uri, model.file), vocabulary: vocabularyOf('en') });
      return problems.filter(({ code }) => code === 'circular-reference').length;
    });
    expect(found).toEqual(expected);
  });
});
