import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/language/analyse.js';
import { createJourneyCoreServices } from '../../../src/language/module.js';
import { modelOfResult } from '../../../src/language/lowering/document-model.js';
import { runChecks } from '../../../src/core/checks/run-checks.js';
import { NO_WORKSPACE } from '../../../src/core/references/workspace-names.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { EXAMPLE_NAMES, exampleText } from '../../helpers/examples.js';
import { FAST, someOf } from '../../helpers/effort.js';

const typed = createJourneyCoreServices();

describe.each(someOf(EXAMPLE_NAMES, 5))('typing %s', (name) => {
  const whole = exampleText(name);
  const text = FAST ? whole.slice(0, 1000) : whole;

  test('is no parser error at any key, and leaves what a fresh reading finds', () => {
    const errors: number[] = [];
    for (let end = 0; end <= text.length; end++) {
      const { lexerErrors, parserErrors } = typed.parser.LangiumParser.parse(text.slice(0, end));
      if (lexerErrors.length + parserErrors.length > 0) errors.push(end);
    }
    expect(errors).toEqual([]);

    const model = modelOfResult(typed.parser.LangiumParser.parse(text), text);
    const vocabulary = vocabularyOf(model.file.language);
    const problems = runChecks({ ...model, workspace: NO_WORKSPACE, vocabulary });
    const fresh = modelOfResult(createJourneyCoreServices().parser.LangiumParser.parse(text), text);
    expect(model.file).toEqual(fresh.file);
    expect(problems).toEqual(runChecks({ ...fresh, workspace: NO_WORKSPACE, vocabulary }));
    expect(problems).toEqual(analyse(text).problems);
  }, 20_000);
});
