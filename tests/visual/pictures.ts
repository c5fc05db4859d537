import { PICTURE_VIEWS } from '../../src/core/view/view.js';
import type { View } from '../../src/protocol/preview-messages.js';
import { VIEWS } from '../../src/protocol/preview-messages.js';
import { readExample } from './texts.js';
import * as texts from './texts.js';
import { pairwise } from './pairwise.js';
import { THEMES } from './themes.js';
import type { ThemeName } from './themes.js';

/** One picture of the preview's page. */
export interface PictureSpec {
  /** Name of its file, without ending. */
  readonly name: string;
  readonly text: string;
  readonly view: View;
  readonly theme: ThemeName;
  readonly size: { readonly width: number; readonly height: number };
  /** Line of the cursor, from 0. */
  readonly cursorLine?: number;
  /** Whether the problems of the text are told to the page, as they are when checks have run. */
  readonly problems?: true;
  /** The page as a system with colours of its own shows it. */
  readonly forcedColours?: true;
}

const SIZES = {
  narrow: { width: 480, height: 720 },
  usual: { width: 960, height: 720 },
  wide: { width: 1380, height: 860 },
} as const;
type SizeName = keyof typeof SIZES;

const LANGUAGES = { en: 'buy-shoes.en', th: 'buy-shoes.th', vi: 'buy-shoes.vi' } as const;
type Language = keyof typeof LANGUAGES;

/** Every two of view, language, theme and size meet in one of them; a view more in the product is a view more here. */
function matrix(): readonly PictureSpec[] {
  const dimensions = {
    view: VIEWS,
    language: Object.keys(LANGUAGES),
    theme: Object.keys(THEMES),
    size: Object.keys(SIZES),
  };
  return pairwise(dimensions).map((combination) => {
    // They come out of the lists above, which the names of a combination no longer know.
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

const TALL = { width: 1180, height: 1300 };

/** One for each group of rules of the design that the matrix does not show by itself; the letter is that of the group. */
const RULES: readonly PictureSpec[] = [
  rule('g-grid-one-step', texts.ONE_STEP, { size: SIZES.usual }),
  rule('t-type-long-thai', texts.LONG_THAI),
  rule('h-header-improved', readExample('buy-shoes-improved.en'), { size: SIZES.wide }),
  rule('l-lanes-all', texts.ALL_LANES, { size: { width: 1180, height: 1700 } }),
  rule('f-stages-and-people', texts.STAGES_AND_PEOPLE, { size: SIZES.wide }),
  rule('e-curve', texts.CURVE),
  rule('d-differences', readExample('buy-shoes-improved.en'), { size: { width: 1180, height: 1900 } }),
  rule('w-titles-of-300', texts.LONG_TITLES),
  rule('q-many-stages', texts.TWELVE_STAGES, { size: SIZES.wide, cursorLine: 30 }),
  rule('s-cursor-and-problems', texts.FAULTY, { size: SIZES.usual, cursorLine: 4, problems: true }),
  rule('s-cursor-and-problems-dark', texts.FAULTY, {
    size: SIZES.usual,
    cursorLine: 4,
    problems: true,
    theme: 'dark',
  }),
  rule('n-empty-file', '', { size: SIZES.narrow }),
  rule('n-journey-without-steps', texts.NO_STEPS, { size: SIZES.usual }),
  ...PICTURE_VIEWS.map((view) => rule(`n-${view}-small-map`, texts.SMALL_MAP, { view, size: SIZES.usual })),
  rule('z-nothing-invented', texts.UNREADABLE, { size: SIZES.usual }),
  rule('a-forced-colours', texts.CURVE, { size: SIZES.usual, forcedColours: true }),
];

function rule(name: string, text: string, given: Partial<PictureSpec> = {}): PictureSpec {
  return { name: `rule-${name}`, text, view: 'map', theme: 'light', size: TALL, ...given };
}

/** All pictures, in the order of their files. */
export const PICTURES: readonly PictureSpec[] = [...matrix(), ...RULES];
