import { VOCABULARIES } from './all.js';
import type { Device } from './catalogue.js';
import { foldExact } from './fold.js';

/** Whether a device is written by its usual name in any language, or its id: another name says more, and stays as it is. */
export function isUsualName(device: Device, text: string): boolean {
  const folded = foldExact(text);
  if (device === 'other') return false;
  return folded === device || VOCABULARIES.some(({ words }) => foldExact(words.device[device][0]) === folded);
}
