import type { ValueForm } from './keyword.js';

/** The words of a hover apart from those in pictures and messages. Numbers, names and dates come formatted. */
export interface HoverWords {
  /** What the value of a keyword is. */
  readonly forms: Readonly<Record<ValueForm, string>>;
  readonly value: string;
  readonly standsIn: string;
  readonly file: string;
  readonly once: string;
  readonly oneOf: string;
  readonly also: string;
  readonly noKeyword: (word: string) => string;
  readonly meant: string;
  readonly mayStand: string;
  readonly unknownName: string;
  readonly brandOf: (channel: string) => string;
  readonly yours: string;
  readonly declaredIn: (file: string) => string;
  readonly idOf: (name: string) => string;
  readonly stageOf: (model: string) => string;
  readonly counts: (phase: string) => string;
  readonly scale: string;
  readonly fromWord: string;
  readonly outOfTen: string;
  readonly score: (score: string) => string;
  readonly people: (people: string) => string;
  readonly ofStage: (base: { share: string; stage: string }) => string;
  readonly arePeople: (people: string) => string;
  readonly leave: string;
  readonly takeThisWay: string;
  readonly asked: (count: string) => string;
  readonly waitsInAll: (length: string) => string;
  readonly thatIs: (length: string) => string;
  readonly toTarget: (distance: string) => string;
  readonly reached: string;
  readonly missed: (distance: string) => string;
  readonly since: (difference: string) => string;
  readonly ago: (time: string) => string;
  readonly nextReview: (date: string) => string;
  readonly overdue: (date: string) => string;
  readonly ownerOf: string;
  readonly systemOf: string;
  readonly rowOf: string;
  readonly companion: string;
  readonly product: string;
  readonly answeredBy: string;
  readonly answersPain: string;
  readonly openPain: string;
  readonly goesOn: string;
  readonly step: (place: { step: string; steps: string; stage: string }) => string;
  readonly stage: (place: { stage: string; stages: string }) => string;
  readonly hasNoFeeling: string;
}
