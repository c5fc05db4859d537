import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';

/** One change of a text; places are shares of its length, so that they fit whatever the changes before have left. */
export type RandomEdit =
  | { readonly kind: 'insert'; readonly at: number; readonly text: string }
  | { readonly kind: 'delete'; readonly at: number; readonly length: number }
  | { readonly kind: 'paste'; readonly at: number; readonly from: number; readonly length: number }
  | { readonly kind: 'cutLines'; readonly at: number; readonly lines: number }
  | { readonly kind: 'moveLine'; readonly at: number; readonly to: number };

/** What people type and paste, and what happens by accident. */
const SNIPPETS = [
  '\n',
  '\r\n',
  '\r',
  ' ',
  ':',
  ',',
  '"',
  '... ',
  '// ',
  '- ',
  '\t',
  '\u200b',
  '\u00a0',
  '\ud83d',
  '\u0000',
  '\ufeff',
  '(',
  '%',
  '/',
  '9',
  '๙',
  'stage: Again\n',
  'step: Again\n',
  'journey: Again\n',
  'persona: Again\n',
  'catalogue: model\n',
  'catalogue: touchpoint\n',
  'model: M\n',
  'ระยะ ใหม่\n',
  'bước: lại\n',
  'for 3 days nothing came\n',
  '| a | b |\n',
  '<<<<<<< HEAD\n',
  '=======\n',
  '>>>>>>> x\n',
  'owner: ,\n',
  'goes to: end\n',
  'metric: visitors 1,800 target 2 target 3\n',
  'cause: waiting\n',
  'impact: high\n',
  'counts as: use\n',
  'id: a b\n',
  'people: 5\n',
  'state: done\n',
  'who: him\n',
  'channel: app\u3000digital, x\n... physical\n',
  'lane: :\n',
  'feels: 4\n... more\n',
  'pasted prose without any keyword\n',
  '- [ ] done\n',
] as const;

const place = fc.double({ min: 0, max: 1, noNaN: true });

const edit: Arbitrary<RandomEdit> = fc.oneof(
  fc.record({
    kind: fc.constant('insert' as const),
    at: place,
    text: fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ unit: 'binary', maxLength: 5 })),
  }),
  fc.record({ kind: fc.constant('delete' as const), at: place, length: fc.nat({ max: 60 }) }),
  fc.record({ kind: fc.constant('paste' as const), at: place, from: place, length: fc.nat({ max: 200 }) }),
  fc.record({ kind: fc.constant('cutLines' as const), at: place, lines: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ kind: fc.constant('moveLine' as const), at: place, to: place }),
);

export const randomEdits: Arbitrary<readonly RandomEdit[]> = fc.array(edit, { minLength: 1, maxLength: 12 });

/** The text after the changes, one after the other. */
export function editedText(text: string, edits: readonly RandomEdit[]): string {
  return edits.reduce(applied, text);
}

function applied(text: string, change: RandomEdit): string {
  const at = Math.floor(change.at * text.length);
  switch (change.kind) {
    case 'insert':
      return text.slice(0, at) + change.text + text.slice(at);
    case 'delete':
      return text.slice(0, at) + text.slice(at + change.length);
    case 'paste': {
      const from = Math.floor(change.from * text.length);
      return text.slice(0, at) + text.slice(from, from + change.length) + text.slice(at);
    }
    case 'cutLines': {
      const lines = text.split('\n');
      lines.splice(Math.floor(change.at * lines.length), change.lines);
      return lines.join('\n');
    }
    case 'moveLine': {
      const lines = text.split('\n');
      const moved = lines.splice(Math.floor(change.at * (lines.length - 1)), 1);
      lines.splice(Math.floor(change.to * lines.length), 0, ...moved);
      return lines.join('\n');
    }
  }
}
