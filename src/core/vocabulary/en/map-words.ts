import type { MapWords } from '../map-words.js';
import { counted, ofNumber } from './counted.js';

export const MAP_WORDS: MapWords = {
  more: 'more',
  figures: {
    ofFive: 'of 5',
    meanFeeling: ({ known, steps }) => `mean feeling, ${known} of ${counted(steps, 'step', 'steps')}`,
    alsoFelt: ({ wholes, fromWords, apart }) => [
      ...(wholes > 0 ? [counted(String(wholes), 'whole stage', 'whole stages')] : []),
      ...(fromWords > 0 ? [`${fromWords} more from words`] : []),
      ...(apart > 0 ? [`${apart} apart, of one persona or case`] : []),
    ],
    buy: ({ people }) => `of those who start, buy (${people})`,
    reachEnd: ({ people }) => `of those who start reach the end (${people})`,
    goOn: 'go on',
    smallestShare: ({ from, to }) => `${from} to ${to}: the smallest share`,
    waiting: 'waiting',
    waitsNotTold: ({ told, notTold, waits }) => {
      if (notTold !== '0') {
        return `${notTold} of ${counted(waits, 'wait', 'waits')} ${ofNumber(notTold, 'is', 'are')} not announced`;
      }
      if (told === waits) return ofNumber(waits, 'the wait is announced', `all ${waits} waits are announced`);
      if (told === '0') return `${counted(waits, 'wait', 'waits')}, announced or not is not written`;
      return `${told} of ${counted(waits, 'wait', 'waits')} ${ofNumber(told, 'is', 'are')} announced`;
    },
    ofPains: ({ pains }) => `of ${counted(pains, 'pain', 'pains')}`,
    painsWithoutIdea: ({ open }) => ofNumber(open, 'has no idea that answers it', 'have no idea that answers them'),
    painsWithIdea: ({ pains }) => ofNumber(pains, 'has an idea that answers it', 'have an idea that answers them'),
    handOffs: ({ handOffs }) => ofNumber(handOffs, 'hand-off', 'hand-offs'),
    betweenOwners: ({ owners }) => `between ${owners} owners`,
  },
  inCase: (words) => `if ${words}`,
  fromWord: (score) => `usually ${score} of 5, from the word`,
  reviewEvery: (duration) => `review every ${duration}`,
  expects: 'Expects',
  doneWhen: 'Done when',
  says: 'Says',
  effort: (effort) => `Effort ${effort}`,
  impact: (impact) => `impact ${impact}`,
  due: (when) => `due ${when}`,
  goesTo: (title) => `goes to ${title}`,
  moreLinks: (count) => `and ${count} more ${count === 1 ? 'way' : 'ways'}`,
  openFlow: 'Open the flow view.',
  leaves: ({ people, reason }) => {
    const leave = counted(people, 'leaves', 'leave');
    return reason === '' ? leave : `${leave}: ${reason}`;
  },
  noTarget: 'no target',
  ideaAt: (place) => `Idea at ${place}`,
  stepNumber: (step) => `step ${step}`,
  stagePlace: ({ stage, stages, title }) => `Stage ${stage} of ${stages}: ${title}`,
  description: ({ stages, steps, persona }) =>
    `Customer journey map with ${counted(stages, 'stage', 'stages')} and ${counted(steps, 'step', 'steps')}${persona === '' ? '' : `, for ${persona}`}.`,
  persona: 'Persona',
  figuresTitle: 'Figures',
  peopleEnter: (people) => counted(people, 'person', 'people'),
  lowestPoint: 'lowest point',
  highestPoint: 'highest point',
  moments: {
    decision: 'Decision',
    zmot: 'Searches first',
    fmot: 'First sight',
    smot: 'First use',
    umot: 'Tells others',
    truth: 'Moment of truth',
  },
  // A list of several lines has a blank or a dash of a range in it.
  notDrawn: ({ count, lines }) =>
    `Not in this picture: ${counted(count, 'fact', 'facts')} (${/[\s\u2013]/u.test(lines) ? 'lines' : 'line'} ${lines})`,
  pictureFaults: {
    missing: 'no such picture here',
    tooLarge: 'this picture is too large to draw',
    unreadable: 'this file is no picture that can be read',
    kind: 'only PNG, JPEG, WebP and GIF are drawn',
    webp: 'WebP is not drawn in this file, but PNG and JPEG are',
    outside: 'not drawn: it is outside of the workspace',
    web: 'not drawn: nothing is fetched from the web',
  },
  bars: { low: 'low', medium: 'medium', high: 'high' },
};
