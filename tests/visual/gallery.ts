/** The pictures of docs/gallery.md: some of those that the tests compare, so that none of them can become outdated. */
const GALLERY: readonly { readonly name: string; readonly says: string }[] = [
  {
    name: 'rule-l-lanes-all',
    says: 'A whole map: every lane that its text has facts for, down to the service blueprint',
  },
  { name: 'rule-e-curve', says: 'The curve: dotted where nobody wrote a feeling, a star at the moment of truth' },
  {
    name: 'rule-d-differences',
    says: 'The improved journey over the current one: what was added, changed and removed',
  },
  { name: 'rule-f-stages-and-people', says: 'Nine stages with their people, who goes on, who leaves, and a way back' },
  { name: 'map-th-dark-usual', says: 'The map in Thai, in a dark theme' },
  { name: 'map-vi-high-contrast-wide', says: 'The map in Vietnamese, in high contrast' },
  { name: 'emotion-en-dark-wide', says: 'Emotion' },
  { name: 'funnel-th-light-wide', says: 'Funnel, in Thai' },
  { name: 'flow-vi-dark-wide', says: 'Flow, in Vietnamese' },
  { name: 'board-vi-dark-wide', says: 'Board, in Vietnamese' },
  { name: 'opportunities-vi-high-contrast-light-wide', says: 'Opportunities, in Vietnamese, in light high contrast' },
  {
    name: 'rule-s-cursor-and-problems',
    says: 'A text with mistakes: the strip says what is wrong, the cards are marked',
  },
];

/** Names of the pictures of the gallery, without the extension. */
export const GALLERY_PICTURES: readonly string[] = GALLERY.map(({ name }) => name);

/** The page as Markdown. The pictures are in `gallery/` next to it. */
export function renderGallery(): string {
  const pictures = GALLERY.map(({ name, says }) => `## ${says}\n\n![${says}](gallery/${name}.png)\n`);
  return `# Gallery

Pictures of the preview, drawn from text by its own page. They are among those that the tests compare ([testing](testing.md)); \`npm run screenshots -- --update\` updates them.

${pictures.join('\n')}`;
}
