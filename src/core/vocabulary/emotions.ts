/** The ways to write a feeling without the scale 1…5: faces and signed scores. Words are in the folder of each human language. */

/** A feeling on the scale of the language: 1 very bad, 3 neutral, 5 very good. */
export type EmotionScore = 1 | 2 | 3 | 4 | 5;
export const EMOTION_SCORES = [1, 2, 3, 4, 5] as const satisfies readonly EmotionScore[];

/** The face of each score; the first is the one that is shown. U+FE0F is left out: it only asks for colour. */
export const FACES = {
  1: ['😡', '😠', '🤬', '😭', '😢', '😱', '😤', '😞'],
  2: ['🙁', '☹', '😟', '😕', '😒', '😰', '😣', '😖', '😩'],
  3: ['😐', '😑', '😶', '🤔'],
  4: ['🙂', '☺', '😊', '😌', '😀'],
  5: ['😄', '😃', '😁', '😍', '🤩', '🥰', '😆', '🥳'],
} as const satisfies Record<EmotionScore, readonly [string, ...string[]]>;

const FACE_SCORES: ReadonlyMap<string, EmotionScore> = new Map(
  EMOTION_SCORES.flatMap((score) => FACES[score].map((face): [string, EmotionScore] => [face, score])),
);

/** The score of a face that starts `text`, and its length in UTF-16 units, including a U+FE0F after it. */
export function scoreOfFace(text: string): { readonly score: EmotionScore; readonly length: number } | undefined {
  const first = text.codePointAt(0);
  if (first === undefined || first < 0x2000) return undefined;
  const face = String.fromCodePoint(first);
  const score = FACE_SCORES.get(face);
  if (score === undefined) return undefined;
  return { score, length: face.length + (text.charCodeAt(face.length) === 0xfe0f ? 1 : 0) };
}
