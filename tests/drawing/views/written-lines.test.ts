import { linesToAdd } from '../../../src/drawing/views/lines-to-add.js';
import type { LinesId } from '../../../src/drawing/views/lines-to-add.js';
import { describe, expect, test } from 'vitest';
import { MOMENTS } from '../../../src/core/checks/moments.js';
import { runChecks } from '../../../src/core/checks/run-checks.js';
import { dressSnippet } from '../../../src/core/edit/dress-snippet.js';
import { firstJourney } from '../../../src/core/edit/first-journey.js';
import { nextLinesOf } from '../../../src/drawing/views/map/head/next-lines.js';
import { NO_WORKSPACE } from '../../../src/core/references/workspace-names.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { HUMAN_LANGUAGES } from '../../../src/core/vocabulary/human-languages.generated.js';
import type { HumanLanguage } from '../../../src/core/vocabulary/vocabulary.js';
import { laneHints } from '../../../src/drawing/views/lane-hints.js';
import { missingFor } from '../../../src/drawing/views/missing-for.js';
import { readModel } from '../../../src/language/read-model.js';
import { previewOf } from '../../../src/server/requests/preview.js';
import { act } from '../../../src/webview/page/actions.js';
import { plainText } from '../../../src/webview/page/empty-view.js';
import { initialState } from '../../../src/webview/state/state.js';
import { createTestServer } from '../../server/helpers/server.js';

/** Lines that a button writes, and the line below which it does. */
interface Written {
  readonly snippet: string;
  readonly afterLine: number;
  /** Lines that go above the one that opens the journey. */
  readonly above?: { readonly line: number; readonly snippet: string };
}

/** What is reported for a text, except what it lacks as a whole; without the places, which move when a line is written. */
function said(text: string): readonly string[] {
  const model = readModel(text);
  const input = { ...model, workspace: NO_WORKSPACE, vocabulary: vocabularyOf(model.file.language) };
  return runChecks(input)
    .filter(({ code }) => MOMENTS[code] === 'wrong' || MOMENTS[code] === 'line')
    .map(({ code, severity }) => `${severity} ${code}`);
}

function withLines(text: string, { snippet, afterLine, above }: Written): string {
  if (above) {
    const written = withLines(text, { snippet, afterLine });
    return withLines(written, { snippet: above.snippet, afterLine: above.line - 1 });
  }
  const lines = text.split('\n');
  const written = plainText(dressSnippet(text, snippet, afterLine));
  return [...lines.slice(0, afterLine + 1), written, ...lines.slice(afterLine + 1)].join('\n');
}

/** A journey as New File makes it, and what is left of it when lines with some keywords are removed. */
function journeysIn(language: HumanLanguage): readonly string[] {
  const full = plainText(firstJourney(language, { personas: [], journeys: [] }));
  const { keywords } = vocabularyOf(language);
  const without = (...ids: (keyof typeof keywords)[]): string =>
    full
      .split('\n')
      .filter((line) => !ids.some((id) => new RegExp(`^\\s*${keywords[id][0]}[: ]`, 'u').test(line)))
      .join('\n');
  return [
    full,
    without('feels'),
    without('pain', 'idea'),
    without('idea'),
    without('touchpoint'),
    without('owner', 'goal'),
    without('persona', 'who', 'for'),
    without('feels', 'pain', 'idea', 'touchpoint', 'owner', 'goal', 'objective'),
  ];
}

/** What the page sends for the button that asks whose journey it is. */
function personaOf(text: string, language: HumanLanguage): Written {
  const server = createTestServer();
  const model = previewOf(server.document(text), { uri: '' }, server.services.shared.journey.Index);
  let asked: LinesId | undefined;
  const insert = (id: LinesId): void => void (asked = id);
  act('add:persona', { ...initialState(), drawn: model }, { insert, choose: () => undefined, look: () => undefined });
  const sent = asked && linesToAdd(model, asked, language);
  if (!sent) throw new Error(`nothing is written in ${language}`);
  return { ...sent, afterLine: sent.afterLine ?? model.journey?.lastLine ?? 0 };
}

function writtenBy(text: string, language: HumanLanguage): readonly Written[] {
  const { file } = readModel(text);
  const [journey] = file.journeys;
  if (!journey) return [];
  const missing = (['emotion', 'funnel', 'flow', 'board', 'opportunities'] as const).flatMap((view) => {
    const lines = missingFor(view, { journey, personas: file.personas, language, width: 1000 });
    return lines ? [lines] : [];
  });
  const hints = laneHints(journey, false, language).flatMap(({ action }) => ('snippet' in action ? [action] : []));
  const next = nextLinesOf(journey, language);
  const written = [...next.filter(({ id }) => id !== 'persona'), ...missing, ...hints].map(
    ({ snippet, afterLine }) => ({
      snippet: snippet.join('\n'),
      afterLine: afterLine ?? journey.lastLine,
    }),
  );
  return [...written, ...next.filter(({ id }) => id === 'persona').map(() => personaOf(text, language))];
}

describe.each(HUMAN_LANGUAGES)('what a button of the preview writes in %s', (language) => {
  test.each(journeysIn(language).map((text, at) => [at, text] as const))(
    'has nothing to be said of: journey %i',
    (_, text) => {
      const before = said(text);
      const written = writtenBy(text, language);
      expect(written.length).toBeGreaterThan(0);
      for (const lines of written) {
        const after = [...said(withLines(text, lines))];
        for (const each of before) {
          const at = after.indexOf(each);
          if (at >= 0) after.splice(at, 1);
        }
        expect([lines.snippet, after]).toEqual([lines.snippet, []]);
      }
    },
  );
});
