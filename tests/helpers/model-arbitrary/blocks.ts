import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { JsonDocument } from '../../../src/core/interchange/json.js';
import { CHANNEL_KINDS } from '../../../src/core/vocabulary/catalogue.js';
import type { CatalogueKind } from '../../../src/core/vocabulary/catalogue.js';
import { channels, choice, id, items, texts } from './facts.js';
import { countsAs, pain } from './parts.js';
import { title } from './words.js';

type CatalogueData = JsonDocument['catalogues'][number];
type EntryData = CatalogueData['entries'][number];

export const persona: Arbitrary<JsonDocument['personas'][number]> = fc
  .tuple(
    fc.record({
      title,
      who: texts,
      wants: texts,
      worries: texts,
      goal: texts,
      does: texts,
      needs: texts,
      pain: fc.array(pain, { maxLength: 2 }),
      uses: channels,
      says: texts,
      link: texts,
      note: texts,
    }),
    fc.record({ value: choice('level'), countsAs: choice('personaRank'), id }, { requiredKeys: [] }),
  )
  .map(([facts, once]) => ({ ...facts, ...once }));

/** The title of an entry is the first name of a list. */
const entryTitle = fc.constantFrom('Dock screen', 'จุดจอด', 'Trạm', 'Trạm'.normalize('NFD'), '"A, b"', 'Rental-4');

function entry(kind: CatalogueKind): Arbitrary<EntryData> {
  const stages = fc.array(
    fc.tuple(title, fc.record({ countsAs }, { requiredKeys: [] })).map(([name, more]) => ({ title: name, ...more })),
    { maxLength: 3 },
  );
  return fc
    .tuple(
      fc.record({
        title: entryTitle,
        names: items.map((names) =>
          names.filter(({ text }) => !text.includes('(') && !text.includes(')') && !text.includes(' "')),
        ),
        link: texts,
        note: texts,
        channel: kind === 'touchpoint' ? channels : fc.constant([]),
        stages: kind === 'model' ? stages : fc.constant([]),
      }),
      fc.record({ id }, { requiredKeys: [] }),
      kind === 'touchpoint' ? fc.record({ media: choice('media'), countsAs }, { requiredKeys: [] }) : fc.constant({}),
      kind === 'channel'
        ? fc.record({ kind: fc.constantFrom(...CHANNEL_KINDS) }, { requiredKeys: [] })
        : fc.constant({}),
    )
    .map((parts) => Object.assign({}, ...parts) as EntryData);
}

export const catalogue: Arbitrary<CatalogueData> = fc.oneof(
  fc.constant({ entries: [] }),
  ...(['touchpoint', 'channel', 'metric', 'model'] as const).map((lists) =>
    fc.array(entry(lists), { maxLength: 2 }).map((entries) => ({ lists, entries })),
  ),
);
