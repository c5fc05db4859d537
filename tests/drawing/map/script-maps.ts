/** Maps in which every text is of one script. */
import type { HumanLanguage } from '../../../src/core/vocabulary/vocabulary.js';
import {
  channel,
  evidence,
  feels,
  goesTo,
  idea,
  item,
  journey,
  lane,
  metric,
  number,
  pain,
  stage,
  step,
  text,
  touchpoint,
  wait,
} from './model-builders.js';
import type { Sample } from './sample-maps.js';

/** Sentences of scripts that a map may contain, with the language of the map's own words. */
export const SCRIPTS: Readonly<Record<string, readonly [string, HumanLanguage]>> = {
  English: ['Waits for the parcel and calls the counter-extraordinarily ', 'en'],
  Thai: ['ลูกค้ารู้สึกหงุดหงิดเพราะน้ำท่วมคลังสินค้าและไม่มีใครบอกว่าของจะมาถึงเมื่อไร ', 'th'],
  'Vietnamese, decomposed': ['Khách đợi nghiêng ngả ở quầy thanh toán '.normalize('NFD'), 'vi'],
  Arabic: ['ينتظر العميل وصول الطرد، ولا يعرف متى يأتي؟ ', 'en'],
  'Arabic with Latin words': ['ينتظر Mai وصول parcel 24 (الطرد)، ولا يعرف ETA؟ ', 'vi'],
  'English with Arabic words': ['Mai waits for الطرد at the counter, 24 دقيقة! ', 'en'],
  Hebrew: ['הלקוח מחכה לחבילה ולא יודע מתי תגיע. ', 'en'],
  Japanese: ['お客様は荷物がいつ届くのか分からず、何度もページを開きます。', 'en'],
  'Japanese with half-width letters': ['ｶｽﾀﾏｰはAPPの「ヘルプ」を3回押す！ ', 'th'],
  'emoji and Thai': ['👩‍👩‍👧 รอ 🇹🇭 นาน 😡 ', 'th'],
  'emoji alone': ['👩🏽‍🚀👩‍👩‍👧‍👦🏳️‍🌈🇹🇭🇻🇳❤️‍🔥1️⃣✔️☺️🧑🏿‍❤️‍💋‍🧑🏻', 'vi'],
  'one word': ['Donaudampfschifffahrtsgesellschaft', 'vi'],
};

/** The sentence repeated to fill a number of UTF-16 units, the last one cut off anywhere. */
export function sentenceOf(sentence: string, length: number): string {
  return sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);
}

/** A map in which every text is of one script and length. */
export function mapOf(words: string, stages: number, steps: number, language: HumanLanguage): Sample {
  const facts = {
    does: [text(words)],
    thinks: [text(words)],
    feels: [feels(2, words)],
    channel: [channel('chat', words)],
    touchpoint: [touchpoint(undefined, words)],
    pain: [pain(words, 'high', 'waiting')],
    idea: [idea(words, 1)],
    wait: [wait(3, 'd', false, words)],
    owner: [item(words)],
    staff: [text(words)],
    behind: [text(words)],
    system: [text(words)],
    metric: [metric(words)],
    evidence: [evidence('survey', 12, words)],
    lane: [lane(words, words)],
    leaves: [{ ...text(words), count: 1234 }],
    moment: [{ ...text(words), kind: 'truth' as const }],
  };
  const perStage = Math.ceil(steps / stages);
  const all = Array.from({ length: stages }, (_, index) =>
    stage(
      words,
      Array.from({ length: Math.max(0, Math.min(perStage, steps - index * perStage)) }, (_each, at) =>
        step(
          words,
          (index + at) % 2 === 0 ? { ...facts, feels: [feels(1 + ((index + at) % 5), words)] } : { feels: [feels(4)] },
        ),
      ),
      { people: number(123_456 - index), owner: [item(words)], goesTo: [goesTo(words)] },
    ),
  );
  const map = journey(words, all, { for: [item(words)], goal: [text(words)], scenario: [text(words)] });
  return { journey: map, personas: [], language };
}
