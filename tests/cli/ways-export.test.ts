import { describe, expect, test } from 'vitest';
import { EXIT } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { fakeIo } from './fake-io.js';

const BUY =
  'journey: Buy\nstage: S\n  step: A\n    feels: 3\n    goes to: back\n      when: broken\n    goes to: lost\n      share: 20 %\n  step: B\n';
const RETURN = 'journey: Return the shoes\n  id: back\nstage: T\n  step: C\n';

describe('a way into a journey of another file', () => {
  const files = { '/w/buy.journey': BUY, '/w/return.journey': RETURN };

  test('is no error, in a folder and in a file of it', () => {
    for (const asked of ['.', 'buy.journey']) {
      const io = fakeIo(files);
      void run(io, ['check', asked], '1.2.3');
      expect(io.printed.stdout, asked).not.toContain('dead-end-reference');
    }
    const alone = fakeIo({ '/w/buy.journey': BUY });
    expect(run(alone, ['check', '.'], '1.2.3')).toBe(EXIT.errors);
    expect(alone.printed.stdout).toContain('dead-end-reference');
  });

  test.each([
    [['--to', 'json'], '"journey": "Return the shoes"'],
    [['--to', 'json'], '"lost": true'],
    [['--to', 'markdown'], 'journey Return the shoes, when broken'],
    [['--to', 'markdown'], 'the customer is lost here, 20 %'],
    [['--to', 'mermaid', '--view', 'flow'], 'j1[["journey Return the shoes"]]'],
    [['--to', 'mermaid', '--view', 'flow'], 'l1(["the customer is lost here"])'],
    [['--to', 'svg'], 'goes on in the journey Return the shoes, when broken'],
    [['--to', 'svg', '--view', 'flow'], 'goes on in the journey Return the shoes, when broken'],
  ])('export %j says %j', (options, said) => {
    const io = fakeIo(files);
    void run(io, ['export', 'buy.journey', ...options], '1.2.3');
    expect(io.printed.stdout).toContain(said);
  });
});
