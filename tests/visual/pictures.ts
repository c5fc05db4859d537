import { NO_FILTER } from '../../src/drawing/scene/filter.js';
import type { PictureView } from '../../src/core/vocabulary/picture-views.js';
import { PICTURE_VIEWS } from '../../src/core/vocabulary/picture-views.js';
import type { ExportPicture } from '../../src/export/picture.js';
import type { Choices, Scroll, View } from '../../src/protocol/preview-messages.js';
import { VIEWS } from '../../src/protocol/preview-messages.js';
import type { Deed } from './deeds.js';
import type { Letters } from './machine-fonts.js';
import * as rules from './rule-texts.js';
import * as scripts from './script-texts.js';
import { readExample } from './texts.js';
import * as texts from './texts.js';
import { pairwise } from './pairwise.js';
import { THEMES } from './themes.js';
import type { ThemeName } from './themes.js';

/** An SVG file instead of the page: its view, and its colours, which are not the theme's. */
export interface ExportedSpec {
  readonly view: PictureView;
  readonly palette: ExportPicture['palette'];
}

/** How the page is seen: without colours, or by people who lack one kind of cones. */
export type Sight = 'achromatopsia' | 'deuteranopia' | 'protanopia';

/** One picture of the preview's page. */
export interface PictureSpec {
  /** Name of its file, without the extension. */
  readonly name: string;
  readonly text: string;
  readonly view: View;
  readonly theme: ThemeName;
  readonly size: { readonly width: number; readonly height: number };
  /** Line of the cursor, from 0. */
  readonly cursorLine?: number;
  /** Whether the page knows the problems of the text, as after the checks have run. */
  readonly problems?: true;
  /** Whether the text can no longer be read, so that its last picture stays. */
  readonly held?: true;
  /** The page as a system with colours of its own shows it. */
  readonly forcedColours?: true;
  readonly sight?: Sight;
  /** Where the picture is scrolled to, px. */
  readonly scroll?: Scroll;
  /** What the reader chose before. */
  readonly choices?: Partial<Choices>;
  /** The journey as a table. */
  readonly table?: true;
  /** What the reader does now. */
  readonly deed?: Deed;
  readonly exported?: ExportedSpec;
  /** It needs the machine's letters. */
  readonly letters?: Letters;
}

const SIZES = {
  narrow: { width: 480, height: 720 },
  usual: { width: 960, height: 720 },
  wide: { width: 1380, height: 860 },
} as const;

type SizeName = keyof typeof SIZES;

const LANGUAGES = { en: 'buy-shoes.en', th: 'buy-shoes.th', vi: 'buy-shoes.vi' } as const;

type Language = keyof typeof LANGUAGES;

/** Every two of view, language, theme and size meet in one of them; a new view of the product is included automatically. */
function matrix(): readonly PictureSpec[] {
  const dimensions = {
    view: VIEWS,
    language: Object.keys(LANGUAGES),
    theme: Object.keys(THEMES),
    size: Object.keys(SIZES),
  };
  return pairwise(dimensions).map((combination) => {
    // They come from the lists above, which the names of a combination have lost.
    const { view, language, theme, size } = combination as {
      view: View;
      language: Language;
      theme: ThemeName;
      size: SizeName;
    };
    const text = readExample(LANGUAGES[language]);
    return { name: `${view}-${language}-${theme}-${size}`, text, view, theme, size: SIZES[size] };
  });
}

/** Examples with a word before a keyword, which then no longer is one. */
const FAULTY_VIETNAMESE = readExample('buy-shoes.vi').replace(/^( +)cảm xúc: 4/mu, '$1hay cảm xúc: 4');
const FAULTY_THAI = readExample('buy-shoes.th').replace(/^( +)รู้สึก /mu, '$1ก็รู้สึก ');
const PAPERS = { keyword: 'step', words: "last year's papers" };
const SLIM = { width: 1000, height: 900 };
const TALL = { width: 1180, height: 1300 };

/**
 * One for each group of rules of the design that the matrix does not show; the letter is that of the group. Scripts that our
 * fonts lack (Arabic, Japanese, emoji) are drawn in the machine's letters, and so only on machines with the same fonts.
 */
const RULES: readonly PictureSpec[] = [
  rule('g-grid-one-step', texts.ONE_STEP, { size: SIZES.usual }),
  rule('t-type-long-thai', texts.LONG_THAI),
  rule('h-header-improved', readExample('buy-shoes-improved.en'), { size: SIZES.wide }),
  rule('l-lanes-all', texts.ALL_LANES, { size: { width: 1180, height: 1700 } }),
  rule('f-stages-and-people', texts.STAGES_AND_PEOPLE, { size: SIZES.wide }),
  rule('f-many-ways', rules.MANY_WAYS, { size: SIZES.usual }),
  rule('f-more-people', rules.MORE_PEOPLE, { size: SIZES.usual }),
  rule('e-curve', texts.CURVE),
  rule('e-several-feelings', rules.SEVERAL_FEELINGS, { size: SLIM }),
  rule('d-differences', readExample('buy-shoes-improved.en'), { size: { width: 1180, height: 1900 } }),
  rule('w-titles-of-300', texts.LONG_TITLES),
  rule('w-arabic', scripts.ARABIC, { size: SLIM, letters: 'Arabic' }),
  rule('w-japanese', scripts.JAPANESE, { size: SLIM, letters: 'Japanese' }),
  rule('w-japanese-flow', scripts.JAPANESE, { size: SLIM, view: 'flow', letters: 'Japanese', theme: 'dark' }),
  rule('w-emoji', scripts.EMOJI, { size: SLIM, letters: 'emoji' }),
  rule('f-loops', rules.LOOPS, { size: SIZES.wide }),
  rule('f-loops-flow', rules.LOOPS, { size: SIZES.wide, view: 'flow' }),
  rule('q-many-stages', texts.TWELVE_STAGES, { size: SIZES.wide, cursorLine: 30 }),
  rule('s-cursor-and-problems', texts.FAULTY, { size: SIZES.usual, cursorLine: 4, problems: true }),
  rule('s-cursor-and-problems-dark', texts.FAULTY, {
    size: SIZES.usual,
    cursorLine: 4,
    problems: true,
    theme: 'dark',
  }),
  rule('s-strip-open-narrow', FAULTY_VIETNAMESE, {
    size: { width: 320, height: 700 },
    cursorLine: 38,
    problems: true,
    theme: 'high-contrast',
    deed: { does: 'open-strip' },
  }),
  rule('s-held-narrow', FAULTY_THAI, {
    size: { width: 320, height: 700 },
    cursorLine: 38,
    problems: true,
    held: true,
  }),
  rule('n-empty-file', '', { size: SIZES.narrow }),
  rule('n-journey-without-steps', texts.NO_STEPS, { size: SIZES.usual }),
  ...PICTURE_VIEWS.map((view) => rule(`n-${view}-small-map`, texts.SMALL_MAP, { view, size: SIZES.usual })),
  rule('z-nothing-invented', texts.UNREADABLE, { size: SIZES.usual }),
  rule('a-forced-colours', texts.CURVE, { size: SIZES.usual, forcedColours: true }),
  rule('a-table', texts.CURVE, { size: SLIM, table: true }),
  rule('b-achromatopsia', texts.ALL_LANES, { size: { width: 1000, height: 1200 }, sight: 'achromatopsia' }),
  rule('b-deuteranopia', texts.ALL_LANES, { size: SLIM, sight: 'deuteranopia' }),
  rule('b-protanopia', texts.ALL_LANES, { size: SLIM, sight: 'protanopia' }),
  rule('d-actual-over-plan', rules.ACTUAL, { size: { width: 1100, height: 1300 } }),
  rule('g-stacked-thai', texts.LONG_THAI, { size: { width: 480, height: 1300 } }),
  rule('k-heads-stay', texts.ALL_LANES, { size: { width: 620, height: 600 }, scroll: { x: 110, y: 640 } }),
  rule('l-folded-lanes', texts.ALL_LANES, { size: { width: 1000, height: 700 }, scroll: { x: 0, y: 2000 } }),
  rule('q-compact', texts.CURVE, { size: SLIM, choices: { density: 'compact' } }),
  rule('q-overview-opened-dark', texts.TWELVE_STAGES, {
    size: SLIM,
    theme: 'dark',
    choices: { density: 'overview', openedStage: 4 },
  }),
  rule('q-overview-of-many', rules.FIRST_FLAT, { size: { width: 1380, height: 1300 }, cursorLine: 200 }),
  rule('n-filter', texts.CURVE, { size: SIZES.usual, choices: { filter: { ...NO_FILTER, severity: ['low'] } } }),
  rule('s-hover', texts.CURVE, { size: SLIM, deed: { does: 'hover', card: PAPERS } }),
  rule('s-focus', texts.CURVE, { size: SLIM, deed: { does: 'focus', card: PAPERS } }),
  rule('s-focus-dark', texts.CURVE, { size: SLIM, theme: 'dark', deed: { does: 'focus', card: PAPERS } }),
  rule('s-drag', texts.CURVE, { size: SLIM, deed: { does: 'drag', card: PAPERS, by: { x: 265, y: 20 } } }),
  rule('s-filtered', texts.ALL_LANES, {
    size: { width: 1000, height: 1200 },
    choices: { filter: { ...NO_FILTER, channel: ['phone'] } },
  }),
  rule('s-found', texts.CURVE, { size: SLIM, deed: { does: 'find', words: 'the' } }),
  rule('v-emotion-of-five', rules.FIVE_PERSONAS, { size: SLIM, view: 'emotion' }),
  rule('v-funnel-over-100', rules.MORE_PEOPLE, { size: SLIM, view: 'funnel' }),
  rule('v-opportunities-scored', rules.SCORED, { size: SLIM, view: 'opportunities' }),
  ...(['print', 'dark'] as const).map((palette) =>
    rule(`x-export-${palette}`, texts.ALL_LANES, {
      size: { width: 1100, height: 1200 },
      exported: { view: 'map', palette },
    }),
  ),
];

function rule(name: string, text: string, given: Partial<PictureSpec> = {}): PictureSpec {
  return { name: `rule-${name}`, text, view: 'map', theme: 'light', size: TALL, ...given };
}

/** All pictures, in the order of their files. */
export const PICTURES: readonly PictureSpec[] = [...matrix(), ...RULES];
