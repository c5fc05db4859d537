/**
 * How calm the editor is while a journey is typed: the shoe examples and the README's journeys, key by key, without spaces at the
 * start of a line and with Enter at its end, at a server in this process. Counted are the keystrokes after which an error, and an
 * error or a warning, is shown. The clock is simulated: a pause is as long as the pace says, not as long as this machine takes.
 */
import { EXAMPLES_TYPED, README_TYPED } from '../tests/helpers/typed-texts.js';
import { Typist } from '../tests/server/helpers/typing.js';
import { judge } from './race.js';

const PACES = [60, 150];
const MOST_ERRORS = 1;
const MOST_WARNINGS = 10;

const texts = [...EXAMPLES_TYPED, ...README_TYPED.map((text, at) => ({ name: `README ${at + 1}`, text }))];
for (const pace of PACES) {
  const all = { keys: 0, errors: 0, warnings: 0 };
  for (const { name, text } of texts) {
    const counted = await countKeys(text, pace);
    all.keys += counted.keys;
    all.errors += counted.errors;
    all.warnings += counted.warnings;
    console.log(
      `${name}, ${counted.keys} keys at ${pace} ms: ${counted.errors} with an error, ${counted.warnings} with an error or warning`,
    );
  }
  judge(`per cent of keys with an error at ${pace} ms`, (100 * all.errors) / all.keys, MOST_ERRORS);
  judge(`per cent of keys with an error or warning at ${pace} ms`, (100 * all.warnings) / all.keys, MOST_WARNINGS);
}

async function countKeys(text: string, pace: number): Promise<{ keys: number; errors: number; warnings: number }> {
  const typist = await Typist.start();
  const counted = { keys: 0, errors: 0, warnings: 0 };
  await typist.type(text, {
    pace,
    look: () => {
      counted.keys += 1;
      counted.errors += Number(typist.hasError());
      counted.warnings += Number(typist.hasErrorOrWarning());
    },
  });
  typist.stop();
  return counted;
}
