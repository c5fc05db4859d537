/** The tags of an SVG without its texts and names, which may say anything, if one of its numbers is not a number. */
export function unsoundTags(svg: string): readonly string[] {
  const tags = svg
    .replace(/>[^<]*</gu, '><')
    .replace(/(?:aria-label|aria-description|font-family|href|lang|xml:lang)="[^"]*"|data-[\w-]+="[^"]*"/gu, '');
  return (tags.match(/<[^>]*>/gu) ?? []).filter((tag) => /\b(?:NaN|Infinity|undefined|null)\b/u.test(tag));
}

/** Where in a display list a number is not finite or a property is there without a value, as paths from its root. */
export function unsoundPlaces(value: unknown, at = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${at} is ${value}`];
  if (value === undefined) return [`${at} is undefined`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => unsoundPlaces(each, `${at}/${key}`));
}
