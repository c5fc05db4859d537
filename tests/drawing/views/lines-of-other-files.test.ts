import { describe, expect, test } from 'vitest';
import { DENSITIES } from '../../../src/drawing/scene/scene.js';
import type { MapInput } from '../../../src/drawing/scene/scene.js';
import { layoutView } from '../../../src/drawing/views/layout-view.js';
import { PICTURE_VIEWS } from '../../../src/core/vocabulary/picture-views.js';
import { tableOf } from '../../../src/drawing/table/table.js';
import { readModel } from '../../../src/language/read-model.js';
import { ACTUAL_TEXTS, IMPROVED_TEXTS, LANGUAGES } from '../../core/compare/compared-texts.js';
import { groupsOf } from '../map/display-list-walk.js';

/** Lines of the other files begin here, far below the end of the file in view. */
const FAR = 7100;

/** What a preview draws of the second journey of a text if everything else in it is in other files. */
function inputsOf(text: string): readonly MapInput[] {
  const far = readModel('\n'.repeat(FAR) + text);
  const { file } = readModel(text);
  const others = far.file.journeys;
  const personas = far.file.personas.map((persona) => ({ ...persona, elsewhere: true as const }));
  return (['current', 'plan', 'improved'] as const).flatMap((as) =>
    file.journeys.flatMap((journey, index) => {
      const there = others[1 - index];
      const counterpart = there ? { counterpart: { journey: there, as, elsewhere: true as const } } : {};
      return [{ journey, personas, language: file.language, width: 1200, others, ...counterpart }];
    }),
  );
}

describe.each(LANGUAGES)('of journeys of other files nothing leads to a line, in %s', (language) => {
  const inputs = [...inputsOf(IMPROVED_TEXTS[language]), ...inputsOf(ACTUAL_TEXTS[language])];

  test.each(PICTURE_VIEWS)('in the view “%s”', (view) => {
    const shapes: readonly Partial<MapInput>[] = [
      ...DENSITIES.map((density) => ({ density, openedStage: 0 })),
      { stacked: true, width: 360 },
      { foldedLanes: ['pains', 'touchpoints', 'feels'] },
    ];
    for (const input of inputs) {
      for (const shape of shapes) {
        const groups = groupsOf(layoutView(view, { ...input, nextLines: true, ...shape }));
        const lines = groups.flatMap((group) => [
          ...(group.line === undefined ? [] : [group.line]),
          ...(group.lines ?? []),
        ]);
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.filter((line) => line < 0 || line >= FAR)).toEqual([]);
        const actions = groups.flatMap(({ action }) => (action?.startsWith('add-idea:') ? [action] : []));
        expect(actions.filter((action) => Number(action.slice('add-idea:'.length)) >= FAR)).toEqual([]);
        const said = groups.map(({ label = '', tooltip = '' }) => `${label} ${tooltip}`).join('\n');
        expect(said).not.toMatch(/\b71\d\d\b/u);
      }
    }
  });

  test('in the table', () => {
    for (const input of inputs) {
      const table = tableOf(input);
      const rows = [...table.header, table].flatMap((each) => each.rows);
      const lines = rows.flatMap(({ line = 0, cells }) => [
        line,
        ...cells.flatMap(({ facts }) => facts.map((fact) => fact.line ?? 0)),
      ]);
      expect(lines.filter((line) => line < 0 || line >= FAR)).toEqual([]);
    }
  });
});
