/** Fonts of the machine that pictures of other scripts are kept in: those of the Debian packages that `.ci/run` installs. */
import { existsSync } from 'node:fs';

const FONTS = {
  Arabic: { package: 'fonts-noto-core', file: '/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf' },
  Japanese: { package: 'fonts-noto-cjk', file: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc' },
  emoji: { package: 'fonts-noto-color-emoji', file: '/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf' },
} as const;

/** Letters that our own fonts lack. */
export type Letters = keyof typeof FONTS;

/** What to install for a picture of such letters; undefined if its font is there. */
export function lackingFontOf(letters: Letters | undefined): string | undefined {
  if (letters === undefined || existsSync(FONTS[letters].file)) return undefined;
  return `${letters} is compared in the font of the Debian package ${FONTS[letters].package}, which this machine lacks`;
}
