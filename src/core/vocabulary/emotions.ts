/** The ways to write a feeling without the scale 1…5: faces and signed scores. Words are in the folder of each human language. */

/** A feeling on the scale of the language: 1 very bad, 3 neutral, 5 very good. */
export type EmotionScore = 1 | 2 | 3 | 4 | 5;
export const EMOTION_SCORES = [1, 2, 3, 4, 5] as const satisfies readonly EmotionScore[];

/** The faces of each score; the first is the one that is shown. U+FE0F is left out: it only asks for colour. */
export const FACES: Record<EmotionScore, Faces> = {
  1: facesIn(`
    😡 😠 🤬 😭 😢 😱 😤 😞 😨 👿 😾 😿 🙀 🤮 💀 ☠ 💔 :'( :\u2019( >:(
  `),
  2: facesIn(`
    🙁 ☹ 😟 😕 😒 😰 😣 😖 😩 😫 😓 😥 😦 😧 😔 😪 🥺 🤢 🤧 😷 🤒 🤕 🥴 😵 😵\u200d💫 😬 🙄 🫤 🥱 😳 🫠 🥵 🥶 🤥 🤨 🫣 🫨 🤯 🤦 🫩 👎 :( :-(
    :/ :-/ =( T_T T-T -_-
  `),
  3: facesIn(`
    😐 😑 😶 🤔 🧐 😯 😮 😲 🫢 🫥 😶\u200d🌫 🤷 😴 🤫 🤐 😮\u200d💨 🙃 😏 😅 🥲 😼 🤖 👽 🥸 🙈 :| :-|
  `),
  4: facesIn(`
    🙂 ☺ 😊 😌 😀 😉 😋 🤗 😇 😎 🤓 😗 😙 😚 🤭 😺 😸 😽 🤠 😛 😜 😝 🤪 🥹 🫡 🤤 🤑 🙂\u200d↕ 👍 👌 :) :-) =) ;) ;-) ^^ ^_^
  `),
  5: facesIn(`
    😄 😃 😁 😍 🤩 🥰 😆 🥳 😂 🤣 😻 😹 😘 ❤ 🧡 💛 💚 💙 💜 💖 💕 🫶 🙌 👏 🎉 :D :-D =D :)) <3
  `),
};

type Faces = readonly [string, ...string[]];

function facesIn(text: string): Faces {
  const [first = '', ...others] = text.trim().split(/\s+/u);
  return [first, ...others];
}

/** Faces as they appear in a text, the longest first, by their first UTF-16 unit. */
const FACES_BY_START = byStart();

/**
 * The score of a face that starts `text`, and its length in UTF-16 units, including U+FE0F and anything that only changes its
 * skin colour.
 */
export function scoreOfFace(text: string): { readonly score: EmotionScore; readonly length: number } | undefined {
  for (const { face, score } of FACES_BY_START.get(text.charCodeAt(0)) ?? []) {
    if (!text.startsWith(face)) continue;
    const length = endOfFace(text, face.length);
    // Faces of letters and punctuation count only where nothing continues them.
    if (!isTyped(face) || !GOES_ON.test(text.slice(length))) return { score, length };
  }
  return undefined;
}

/** The position after skin colours, U+FE0F, and anything else joined to the emoji. */
function endOfFace(text: string, from: number): number {
  return from + (DRESS_OF_FACE.exec(text.slice(from, from + 24))?.[0].length ?? 0);
}

const DRESS_OF_FACE = /^(?:[\ufe0e\ufe0f]|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})+/u;

function isTyped(face: string): boolean {
  return face.charCodeAt(0) < 0x2000;
}

const GOES_ON = /^[^\s,;.!\uff0c]/u;

function byStart(): ReadonlyMap<number, readonly { readonly face: string; readonly score: EmotionScore }[]> {
  const faces = EMOTION_SCORES.flatMap((score) => FACES[score].map((face) => ({ face, score })));
  const groups = new Map<number, { readonly face: string; readonly score: EmotionScore }[]>();
  for (const each of faces.toSorted((left, right) => right.face.length - left.face.length)) {
    const start = each.face.charCodeAt(0);
    const group = groups.get(start);
    if (group) group.push(each);
    else groups.set(start, [each]);
  }
  return groups;
}
