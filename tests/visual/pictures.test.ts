import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../src/language/analyse.js';
import type { Bench } from '../webview/browser/preview-page.js';
import { differenceOf, TOLERANCE } from './compare.js';
import { drawPicture, openStudio } from './draw-picture.js';
import { lackingFontOf } from './machine-fonts.js';
import { PICTURES } from './pictures.js';
import * as rules from './rule-texts.js';
import * as texts from './texts.js';

/** Set by `npm run screenshots -- --update`: the current pictures become the expected ones. */
const UPDATE = process.env['JOURNEY_SCREENSHOTS'] === 'update';
const FOLDER = path.join(import.meta.dirname, '__screenshots__');
const OUTPUT = path.join(import.meta.dirname, '__output__');
/** Bytes and px: pictures stay in the history of the repository forever. */
const MOST_BYTES = 8_000_000;
const WIDEST = 1400;

let studio: Bench;

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  rmSync(OUTPUT, { recursive: true, force: true });
  studio = await openStudio();
});
afterAll(() => studio?.close());

describe('the preview looks as it did', () => {
  test.for(PICTURES)('$name', async (spec, { skip }) => {
    const lacking = lackingFontOf(spec.letters);
    if (process.env['CI'] === 'true') expect(lacking).toBeUndefined();
    else skip(lacking !== undefined, lacking);
    const { png, text, errors } = await drawPicture(studio, spec);
    expect(errors).toEqual([]);
    const [picture, words] = ['png', 'txt'].map((ending) => path.join(FOLDER, `${spec.name}.${ending}`));
    if (!picture || !words) throw new Error('a picture has two files');
    if (UPDATE) {
      // A picture within the tolerance is left alone, so that the repository only grows by what has changed.
      if (!existsSync(picture) || differenceOf(readFileSync(picture), png)) writeFileSync(picture, png);
      writeFileSync(words, text);
    }
    expect(
      existsSync(picture),
      'is there a picture to compare with? Make it by `npm run screenshots -- --update`',
    ).toBe(true);
    const difference = differenceOf(readFileSync(picture), png);
    if (difference) {
      mkdirSync(OUTPUT, { recursive: true });
      writeFileSync(path.join(OUTPUT, `${spec.name}.png`), png);
      writeFileSync(path.join(OUTPUT, `${spec.name}.difference.png`), difference.picture);
    }
    expect(text).toBe(readFileSync(words, 'utf8'));
    const place = difference && `${difference.pixels} px around ${difference.x}, ${difference.y}`;
    expect(place, `more than ${TOLERANCE.pixels} px differ in a square: see tests/visual/__output__`).toBeUndefined();
  });
});

test('what is drawn is read without an error, unless errors are what is shown', () => {
  // The improved journey names something in another file, which is not looked at here.
  const named = texts.readExample('buy-shoes-improved.en');
  const faulty: readonly string[] = ['', texts.NO_STEPS, texts.UNREADABLE, rules.MANY_WAYS, rules.LOOPS, named];
  const others = PICTURES.filter(({ text, problems }) => problems === undefined && !faulty.includes(text));
  const errors = others.flatMap(({ name, text }) =>
    analyse(text).problems.flatMap(({ severity, message }) => (severity === 'error' ? [`${name}: ${message}`] : [])),
  );
  expect(errors).toEqual([]);
});

describe('the pictures that are kept', () => {
  const files = (): readonly string[] => readdirSync(FOLDER).toSorted();

  test('are those that are drawn', () => {
    const wanted = PICTURES.flatMap(({ name }) => [`${name}.png`, `${name}.txt`]).toSorted();
    if (UPDATE) files().forEach((file) => !wanted.includes(file) && rmSync(path.join(FOLDER, file)));
    expect(files()).toEqual(wanted);
  });

  test('have names of their own, and a width for a page', () => {
    expect(new Set(PICTURES.map(({ name }) => name)).size).toBe(PICTURES.length);
    expect(PICTURES.filter(({ size }) => size.width > WIDEST)).toEqual([]);
  });

  test('are small enough for a repository', () => {
    const bytes = files().reduce((sum, file) => sum + statSync(path.join(FOLDER, file)).size, 0);
    expect(bytes).toBeLessThan(MOST_BYTES);
  });
});
