import type { DiagnosticCode } from '../src/core/vocabulary/messages.js';

/** A text that gets a diagnostic, and the corrected text. */
export interface DiagnosticSample {
  readonly wrong: string;
  readonly right: string;
}

/** Samples by code. Only the configuration file has none: it is not a `.journey` text. A test checks every one of them. */
export const DIAGNOSTIC_SAMPLES: Readonly<Record<Exclude<DiagnosticCode, 'config-invalid'>, DiagnosticSample>> = {
  'after-sale-missing': {
    wrong:
      'journey: Buy shoes\n  for: Ploy\n  model: service-6\nstage: Awareness\n  step: Sees a review\nstage: Decision\n  step: Pays',
    right:
      'journey: Buy shoes\n  for: Ploy\n  model: service-6\nstage: Awareness\n  step: Sees a review\nstage: Decision\n  step: Pays\nstage: Service\n  step: Unpacks\nstage: Loyalty\n  step: Collects points\nstage: Advocacy\n  step: Posts a photo',
  },
  'ambiguous-reference': {
    wrong:
      'stage: Ride\n  step: Checks the map\nstage: Return\n  step: Checks the map\nstage: Later\n  step: Rides again\n    goes to: Checks the map',
    right:
      'stage: Ride\n  step: Checks the map\nstage: Return\n  step: Checks the map\n    id: check-return\nstage: Later\n  step: Rides again\n    goes to: check-return',
  },
  'channel-unknown': { wrong: 'step: Asks\n  channel: chatt LINE', right: 'step: Asks\n  channel: chat LINE' },
  'choice-unknown': { wrong: 'step: Sees an ad\n  media: payed', right: 'step: Sees an ad\n  media: paid' },
  'circular-reference': {
    wrong: 'journey: Rent a bike\n  improves: Rent a bike',
    right: 'journey: Rent a bike, improved\n  improves: Rent a bike\njourney: Rent a bike',
  },
  'colon-habit': {
    wrong: 'step: Waits\n  thinks: It has been quiet\n  for 3 days now',
    right: 'step: Waits\n  thinks: It has been quiet\n  ... for 3 days now',
  },
  'conflict-marks': {
    wrong: 'step: Pays\n<<<<<<< HEAD\n  feels: 4\n=======\n  feels: 3\n>>>>>>> other',
    right: 'step: Pays\n  feels: 3',
  },
  'date-buddhist-era': {
    wrong: 'journey: Visit the doctor\n  updated: 2569-11-22',
    right: 'journey: Visit the doctor\n  updated: 2026-11-22',
  },
  'date-form': {
    wrong: 'journey: Visit the doctor\n  updated: last Monday',
    right: 'journey: Visit the doctor\n  updated: 2026-11-16',
  },
  'dead-end-reference': {
    wrong: 'stage: Ride\n  step: Unlocks the bike\n  step: Meets a flat tyre\n    goes to: Unlock the bike',
    right: 'stage: Ride\n  step: Unlocks the bike\n  step: Meets a flat tyre\n    goes to: Unlocks the bike',
  },
  'duplicate-attribute': {
    wrong: 'step: Rides\n  lasts: 20 min\n  lasts: 40 min',
    right: 'step: Rides\n  lasts: 20-40 min',
  },
  'duplicate-name': {
    wrong: 'persona: Ploy\n  who: Student\npersona: Ploy\n  who: Nurse',
    right: 'persona: Ploy\n  who: Student\npersona: Nok\n  who: Nurse',
  },
  'duration-form': { wrong: 'step: Rides\n  lasts: a while', right: 'step: Rides\n  lasts: 20 min' },
  'emotion-out-of-range': { wrong: 'step: Waits\n  feels: 8 happy', right: 'step: Waits\n  feels: 4 happy' },
  'emotion-scale-mixed': {
    wrong: 'step: Waits\n  feels: -2 terrible\nstep: Rides\n  feels: 2 great',
    right: 'step: Waits\n  feels: -2 terrible\nstep: Rides\n  feels: +2 great',
  },
  'emotion-without-number': { wrong: 'step: Waits\n  feels: worried', right: 'step: Waits\n  feels: 2 worried' },
  'empty-value': { wrong: 'step: Waits\n  thinks:', right: 'step: Waits\n  thinks: Is it coming?' },
  'evidence-without-kind': {
    wrong: 'step: Waits\n  evidence: Twelve people told us',
    right: 'step: Waits\n  evidence: interview 12',
  },
  'id-form': { wrong: 'step: Unlocks the bike\n  id: unlock bike', right: 'step: Unlocks the bike\n  id: unlock-bike' },
  'importance-range': { wrong: 'step: Waits\n  importance: 80', right: 'step: Waits\n  importance: 8' },
  'improved-without-base': {
    wrong: 'journey: Rent a bike, next year\n  state: improved',
    right: 'journey: Rent a bike\njourney: Rent a bike, next year\n  state: improved\n  improves: Rent a bike',
  },
  'keyword-wrong-place': {
    wrong: 'persona: Ploy\n  channel: app',
    right: 'persona: Ploy\n  uses: app',
  },
  'lane-name-near': {
    wrong: 'step: Waits\n  lane: Key message - On its way\nstep: Unpacks\n  lane: Key mesage - Enjoy',
    right: 'step: Waits\n  lane: Key message - On its way\nstep: Unpacks\n  lane: Key message - Enjoy',
  },
  'lane-without-name': {
    wrong: 'step: Waits\n  lane: On its way',
    right: 'step: Waits\n  lane: Key message - On its way',
  },
  'low-point-unanswered': {
    wrong: 'stage: Service\n  step: Waits\n    feels: 1\n  step: Unpacks\n    feels: 5',
    right:
      'stage: Service\n  step: Waits\n    feels: 1\n    pain: No delivery date\n    idea: Promise a day at checkout\n  step: Unpacks\n    feels: 5',
  },
  'metric-out-of-range': { wrong: 'step: Rates us\n  metric: nps 180', right: 'step: Rates us\n  metric: nps 18' },
  'metric-units': {
    wrong: 'step: Gets an answer\n  metric: response-time 5 min target 30 %',
    right: 'step: Gets an answer\n  metric: response-time 5 min target 3 min',
  },
  'missing-goal': {
    wrong: 'journey: Rent a bike\n  for: Ploy',
    right: 'journey: Rent a bike\n  for: Ploy\n  goal: A bike in five minutes',
  },
  'missing-objective': {
    wrong: 'journey: Rent a bike\n  goal: A bike in five minutes',
    right: 'journey: Rent a bike\n  goal: A bike in five minutes\n  objective: raise-retention',
  },
  'missing-parent': {
    wrong: 'step: Unlocks the bike',
    right: 'journey: Rent a bike\nstage: Ride\n  step: Unlocks the bike',
  },
  'missing-persona': {
    wrong: 'journey: Rent a bike\nstage: Ride\n  step: Unlocks the bike',
    right: 'persona: Ploy\njourney: Rent a bike\n  for: Ploy\nstage: Ride\n  step: Unlocks the bike',
  },
  'no-steps': {
    wrong: 'journey: Rent a bike\n  goal: A bike in five minutes',
    right: 'journey: Rent a bike\n  goal: A bike in five minutes\nstage: Ride\n  step: Unlocks the bike',
  },
  'nothing-above': {
    wrong: 'step: Waits\n  cause: waiting',
    right: 'step: Waits\n  pain: No delivery date\n  cause: waiting',
  },
  'number-ambiguous': {
    wrong: 'stage: Ride\n  metric: visitors 1.500',
    right: 'stage: Ride\n  metric: visitors 1500',
  },
  'number-form': { wrong: 'stage: Ride\n  people: about a thousand', right: 'stage: Ride\n  people: 1000' },
  'overrides-built-in': {
    wrong: 'catalogue: touchpoint\n  touchpoint: Unboxing',
    right: 'catalogue: touchpoint\n  touchpoint: Unboxing at the counter',
  },
  'owner-missing': {
    wrong:
      'journey: Rent a bike\n  for: Ploy\n  goal: A bike in five minutes\nstage: Find\n  step: Looks at the map\nstage: Ride\n  step: Unlocks the bike',
    right:
      'journey: Rent a bike\n  for: Ploy\n  goal: A bike in five minutes\nstage: Find\n  owner: Marketing\n  step: Looks at the map\nstage: Ride\n  owner: Operations\n  step: Unlocks the bike',
  },
  'people-increase': {
    wrong: 'stage: Find\n  people: 1000\nstage: Ride\n  people: 1300',
    right: 'stage: Find\n  people: 1500\nstage: Ride\n  people: 1300',
  },
  'percent-range': { wrong: 'stage: Ride\n  leaves: 130 % no bikes', right: 'stage: Ride\n  leaves: 13 % no bikes' },
  'percent-without-sign': {
    wrong: 'stage: Ride\n  step: Rides\n    goes to: Ride\n    share: 20',
    right: 'stage: Ride\n  step: Rides\n    goes to: Ride\n    share: 20 %',
  },
  'stage-not-in-model': {
    wrong: 'journey: Buy shoes\n  model: service-6\nstage: Awarness\n  step: Sees a review',
    right: 'journey: Buy shoes\n  model: service-6\nstage: Awareness\n  step: Sees a review',
  },
  'stage-order': {
    wrong:
      'journey: Buy shoes\n  model: service-6\nstage: Decision\n  step: Pays\nstage: Awareness\n  step: Sees a review',
    right:
      'journey: Buy shoes\n  model: service-6\nstage: Awareness\n  step: Sees a review\nstage: Decision\n  step: Pays',
  },
  'stage-without-steps': {
    wrong: 'journey: Rent a bike\nstage: Find\nstage: Ride\n  step: Unlocks the bike',
    right: 'journey: Rent a bike\nstage: Find\n  step: Looks at the map\nstage: Ride\n  step: Unlocks the bike',
  },
  'two-goals-or-personas': {
    wrong: 'journey: Rent a bike\n  goal: A bike in five minutes\n  goal: A present for a friend',
    right:
      'journey: Rent a bike\n  goal: A bike in five minutes\njourney: Give a voucher\n  goal: A present for a friend',
  },
  'unit-unknown': { wrong: 'step: Pays\n  metric: aov 1290 bat', right: 'step: Pays\n  metric: aov 1290 baht' },
  'unknown-keyword': { wrong: 'step: Waits\n  felings: 2', right: 'step: Waits\n  feels: 2' },
  'unknown-persona': {
    wrong: 'persona: Ploy\njourney: Rent a bike\n  for: Ploi',
    right: 'persona: Ploy\njourney: Rent a bike\n  for: Ploy',
  },
  'unknown-reference': {
    wrong: 'journey: Rent a bike, next year\n  improves: Rent a byke\njourney: Rent a bike',
    right: 'journey: Rent a bike, next year\n  improves: Rent a bike\njourney: Rent a bike',
  },
  'wait-not-told': {
    wrong: 'step: Waits for the parcel\n  wait: 3 d not told',
    right: 'step: Waits for the parcel\n  wait: 3 d not told\n  idea: Say each evening where it is',
  },
  'wait-without-told': {
    wrong: 'step: Waits for the parcel\n  wait: 3 d',
    right: 'step: Waits for the parcel\n  wait: 3 d told',
  },
  'word-near': {
    wrong: 'step: Waits\n  pain: No date\n    cause: wating',
    right: 'step: Waits\n  pain: No date\n    cause: waiting',
  },
};
