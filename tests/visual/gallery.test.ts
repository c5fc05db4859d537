import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { GALLERY_PICTURES, renderGallery } from './gallery.js';
import { PICTURES } from './pictures.js';

const DOCS = path.join(import.meta.dirname, '../../docs');

test('the gallery shows pictures that are compared, each as it is compared', () => {
  const names = new Set(PICTURES.map(({ name }) => name));
  expect(GALLERY_PICTURES.filter((name) => !names.has(name))).toEqual([]);
  expect(readdirSync(path.join(DOCS, 'gallery')).toSorted()).toEqual(
    GALLERY_PICTURES.map((name) => `${name}.png`).toSorted(),
  );
  const differing = GALLERY_PICTURES.filter((name) => {
    const kept = readFileSync(path.join(import.meta.dirname, '__screenshots__', `${name}.png`));
    return !kept.equals(readFileSync(path.join(DOCS, 'gallery', `${name}.png`)));
  });
  expect(differing).toEqual([]);
});

test('its page is the one that is written from the list', () => {
  expect(readFileSync(path.join(DOCS, 'gallery.md'), 'utf8')).toBe(renderGallery());
});
