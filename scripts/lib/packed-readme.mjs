/** The README for a package: without what only a checkout has, and with links only to what is packed with it. */

/** A section for some readers only is between `<!-- for: repository, command line -->` and `<!-- end -->`. */
const PART = /<!-- for: ([^>]*?) -->\n+([\s\S]*?)<!-- end -->\n+/gu;
const PICTURE = /<img src="([^"]+)"[^>]*>\n+/gu;
const LINK = /\[([^\]]+)\]\(([^)\s]+)\)/gu;
const OUTSIDE = /^[a-z][a-z\d+.-]*:/iu;

/**
 * @param {string} readme
 * @param {'extension' | 'command line'} reader whose package it is
 * @param {(path: string) => boolean} isPacked whether a file, named from the top folder, is in the package
 * @returns {string}
 */
export function packedReadme(readme, reader, isPacked) {
  const stays = (/** @type {string} */ target) => OUTSIDE.test(target) || isPacked(target.replace(/#.*$/u, ''));
  return readme
    .replace(PART, (_, readers, text) => (readers.split(', ').includes(reader) ? text : ''))
    .replace(PICTURE, (picture, target) => (stays(target) ? picture : ''))
    .replace(LINK, (link, text, target) => (stays(target) ? link : text));
}
