/**
 * The licences of everything that is packed, read from the bundles' metafiles: nothing can be forgotten, and nothing is listed
 * needlessly.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';

/** Licences of works that are not imported but copied into our own files. */
const DRAWN_IN = [
  {
    name: 'Lucide icons (in the map)',
    package: '@iconify-json/lucide',
    licence: 'ISC',
    text: 'scripts/licences/lucide.txt',
  },
  {
    name: 'Noto Sans, Noto Sans Thai, Noto Sans Math, Noto Sans Symbols, Noto Sans Symbols 2 and Noto Emoji (fonts)',
    package: '@expo-google-fonts/noto-sans',
    licence: 'OFL-1.1',
    text: 'media/fonts/OFL.txt',
  },
];

/**
 * @typedef {object} Notice
 * @property {string} name
 * @property {string} licence SPDX expression
 * @property {string} text of the licence
 */

/**
 * One text with all licences; packages with the same licence text share it.
 * @param {readonly string[]} bundles names of metafiles
 */
export function renderNotices(bundles) {
  /** @type {Map<string, Notice[]>} */
  const byText = new Map();
  for (const notice of [...packagesOf(bundles).map(readNotice), ...DRAWN_IN.map(drawnIn)]) {
    byText.set(notice.text, [...(byText.get(notice.text) ?? []), notice]);
  }
  const parts = [...byText].map(([text, notices]) => {
    const heads = notices.map(({ name, licence }) => `${name} (${licence})`).join('\n');
    return `${'='.repeat(80)}\n${heads}\n${'-'.repeat(80)}\n${text}\n`;
  });
  return `Journey Maps contains the following works of others.\n\n${parts.join('\n')}`;
}

/** Folders of the packages that are part of a bundle. */
function packagesOf(/** @type {readonly string[]} */ bundles) {
  /** @type {Set<string>} */
  const folders = new Set();
  for (const bundle of bundles) {
    /** @type {import('esbuild').Metafile} */
    const meta = JSON.parse(readFileSync(path.join(root, 'dist-meta', `${bundle}.json`), 'utf8'));
    for (const output of Object.values(meta.outputs)) {
      for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
        const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
        if (folder && bytesInOutput > 0) folders.add(folder);
      }
    }
  }
  return [...folders].sort();
}

/**
 * @param {string} folder
 * @returns {Notice}
 */
function readNotice(folder) {
  const manifest = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
  const declared =
    typeof manifest.license === 'string' ? manifest.license : (manifest.license?.type ?? manifest.licenses?.[0]?.type);
  const file = readdirSync(path.join(root, folder)).find((name) => /^(licen[cs]e|copying)/i.test(name));
  if (!declared && !file) throw new Error(`${folder} does not say its licence.`);
  const text = file ? readFileSync(path.join(root, folder, file), 'utf8') : shortNotice(manifest, declared);
  const licence = declared ?? (/\bMIT License\b/i.test(text) ? 'MIT' : 'as below');
  return { name: `${manifest.name} ${manifest.version}`, licence, text: text.replaceAll('\r\n', '\n').trim() };
}

/** Some packages name their licence and omit its text. */
function shortNotice(
  /** @type {{ author?: string | { name: string }, homepage?: string }} */ manifest,
  /** @type {string} */ licence,
) {
  const author = typeof manifest.author === 'string' ? manifest.author : manifest.author?.name;
  const file = path.join(root, 'scripts/licences', `${licence.toLowerCase()}.txt`);
  if (!existsSync(file)) throw new Error(`No text of the licence ${licence}: add ${path.relative(root, file)}.`);
  return `Copyright (c) ${author ?? `its authors${manifest.homepage ? `, ${manifest.homepage}` : ''}`}\n\n${readFileSync(file, 'utf8')}`;
}

/**
 * @param {(typeof DRAWN_IN)[number]} work
 * @returns {Notice}
 */
function drawnIn(work) {
  const manifest = JSON.parse(readFileSync(path.join(root, 'node_modules', work.package, 'package.json'), 'utf8'));
  const text = readFileSync(path.join(root, work.text), 'utf8').replaceAll('\r\n', '\n').trim();
  return { name: `${work.name}, from ${work.package} ${manifest.version}`, licence: work.licence, text };
}
