import { describe, expect, test } from 'vitest';
import { dressSnippet } from '../../../src/core/edit/dress-snippet.js';
import { firstJourney, withFreeNames } from '../../../src/core/edit/first-journey.js';
import { runChecks } from '../../../src/core/checks/run-checks.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';
import { readModel } from '../../../src/language/read-model.js';
import { WorkspaceIndex } from '../../../src/language/references/workspace-index.js';
import { plainText } from '../../../src/webview/page/empty-view.js';

const NOTHING = { personas: [], journeys: [] };

/** Everything that is reported for the files of a folder, of whatever severity, as the command line reports it. */
function said(files: Readonly<Record<string, string>>): readonly string[] {
  const index = new WorkspaceIndex();
  index.scopes.setFolders(['file:///w']);
  const models = Object.entries(files).map(([name, text]) => ({ name, uri: `file:///w/${name}`, ...readModel(text) }));
  for (const { uri, file } of models) index.set(uri, file);
  return models.flatMap(({ name, uri, ...model }) =>
    runChecks({ ...model, uri, workspace: index.namesFor(uri), vocabulary: vocabularyOf(model.file.language) }).map(
      ({ code, range }) => `${name}:${range.start.line + 1} ${code}`,
    ),
  );
}

const taken = (text: string): { personas: readonly string[]; journeys: readonly string[] } => {
  const { personas, journeys } = readModel(text).file;
  return { personas: personas.map(({ title }) => title), journeys: journeys.map(({ title }) => title) };
};

describe.each(HUMAN_LANGUAGES)('a first journey in %s', (language) => {
  const first = plainText(firstJourney(language, NOTHING));

  test('is read in that language, and has nothing to be said of', () => {
    expect(readModel(first).file.language).toBe(language);
    expect(said({ 'a.journey': first })).toEqual([]);
  });

  test('has nothing to be said of as the second and the third one of its folder', () => {
    const second = plainText(firstJourney(language, taken(first)));
    const third = plainText(firstJourney(language, taken(`${first}\n${second}`)));
    expect(new Set([first, second, third]).size).toBe(3);
    expect(said({ 'a.journey': first, 'b.journey': second, 'c.journey': third })).toEqual([]);
  });

  test.each(['Mai', 'Nguyễn, Lan', 'ฝน', 'A } $1 \\ B', 'O’Neil; and sons'])(
    'is for %s without declaring her again',
    (name) => {
      const people = `persona: ${name}\n`;
      const journey = plainText(firstJourney(language, { ...taken(people), journeys: [] }, name));
      expect(readModel(journey).file.personas).toEqual([]);
      expect(readModel(journey).file.language).toBe(language);
      expect(said({ 'people.journey': people, 'b.journey': journey })).toEqual([]);
    },
  );

  test('lets every word of the author be filled in, once', () => {
    const places = [...firstJourney(language, NOTHING).matchAll(/\$\{(\d+):/gu)].map(([, number]) => Number(number));
    expect(new Set(places)).toEqual(new Set(Array.from({ length: Math.max(...places) }, (_, at) => at + 1)));
    const lines = firstJourney(language, NOTHING)
      .split('\n')
      .filter((line) => line.trim() !== '' && line !== '$0');
    expect(lines.every((line) => /\$\{\d+:[^}]+\}$/u.test(line))).toBe(true);
  });

  test('as the other snippets has nothing to be said of where it fits', () => {
    const { snippets } = vocabularyOf(language);
    for (const { id, body } of snippets) {
      const lines = plainText(dressSnippet(first, body.join('\n')));
      const alone = id === 'journey' || id === 'first-journey';
      const text = alone ? plainText(body.join('\n')) : `${first}\n${lines}`;
      const persona = id === 'persona' ? withFreeNames(body, taken(first)).join('\n') : undefined;
      const whole = persona === undefined ? text : `${first}\n\n${plainText(persona)}`;
      // A stage without an owner may get a reminder, once its author has moved on.
      const atOnce = said({ 'a.journey': whole }).filter((each) => !each.endsWith(' owner-missing'));
      expect([id, atOnce]).toEqual([id, []]);
    }
  });

  test.each(['journey', 'first-journey', 'persona'] as const)('and the snippet %s find names that are free', (id) => {
    const body = vocabularyOf(language).snippets.find((snippet) => snippet.id === id)?.body ?? [];
    const once = plainText(body.join('\n'));
    const again = plainText(withFreeNames(body, taken(once)).join('\n'));
    const codes = said({ 'a.journey': once, 'b.journey': again });
    expect(codes.filter((each) => each.includes('duplicate'))).toEqual([]);
    expect(again).not.toBe(once);
  });
});
