import { relativePath } from '../util/relative-path.js';
import type { CheckInput } from '../writing/check-input.js';

/** The path, from here, of the file that declares a name which this file cannot see. */
export function outOfSight(
  { uri, fileBeyond }: CheckInput,
  kind: 'personas' | 'journeys',
  name: string,
): { readonly file?: string } {
  const file = fileBeyond?.(kind, name);
  return file === undefined ? {} : { file: uri === undefined ? file : relativePath(uri, file) };
}
