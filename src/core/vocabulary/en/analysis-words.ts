import type { AnalysisWords } from '../analysis-words.js';
import { counted, ofNumber } from './counted.js';

export const ANALYSIS_WORDS: AnalysisWords = {
  flow: {
    title: 'Where the journey leads',
    hint: 'Steps in the order of the file. Coloured lines are branches and loops; exits stand at the step where people leave.',
    description: ({ steps, ways, exits }) =>
      `Flow of ${counted(steps, 'step', 'steps')} with ${counted(ways, 'branch or loop', 'branches or loops')} and ${counted(exits, 'exit', 'exits')}.`,
    otherwise: 'otherwise',
    nowhere: (name) => `goes to ${name}: no such step or stage`,
    ends: 'the journey ends here',
    lost: 'the customer is lost here',
    goesOnIn: (title) => `goes on in the journey ${title}`,
    journey: (title) => `journey ${title}`,
    when: (condition) => `when ${condition}`,
    legend: { next: 'next step', way: 'goes to', leaves: 'people leave', unknown: 'leads to an unknown name' },
  },
  board: {
    title: 'Touchpoints by stage',
    hint: 'One card for each touchpoint: where it happens, at which step, and who answers for it. The stripe marks a pain.',
    description: ({ stages, cards }) =>
      `Board of ${counted(cards, 'touchpoint card', 'touchpoint cards')} in ${counted(stages, 'stage', 'stages')}.`,
    cards: (count) => counted(count, 'card', 'cards'),
    noTouchpoint: 'No touchpoint written',
    openPains: ({ open, pains }) =>
      open === '0'
        ? `${counted(pains, 'pain', 'pains')}, ${ofNumber(pains, 'with an idea', 'each with an idea')}`
        : `${open} of ${counted(pains, 'pain', 'pains')} without an idea`,
  },
  opportunities: {
    title: 'Where to act first',
    degreeTitle: 'Where to act first: by degree',
    degreeHint: 'No feeling is written as a number, so the degree of each pain alone decides: high, medium, low.',
    ideasAbove: (count) =>
      ofNumber(count, `${count} idea listed above answers it too`, `${count} ideas listed above answer it too`),
    estimateTitle: 'Where to act first: an estimate',
    formula: ({ people, stage }) => `Estimate: severity × (6 − feeling) × share of the ${people} people of ${stage}.`,
    formulaWithoutPeople: 'Estimate: severity × (6 − feeling).',
    advice: 'It ranks; it does not measure. Give importance and satisfied to get a score from customers.',
    scoreHint:
      'Score of customers, 0 to 20: importance + what satisfaction lacks to it. Above 15 act first; below 10 the need is met.',
    description: ({ pains, open }) => `${counted(pains, 'pain', 'pains')}, ${open} of them without an idea.`,
    hurtAxis: 'How much it hurts: severity × (6 − feeling)',
    peopleAxis: 'People who meet it',
    importanceAxis: 'Importance, 0 to 10',
    satisfiedAxis: 'Satisfaction, 0 to 10',
    estimateLine: (estimate) => `estimate ${estimate}`,
    scoreLine: (score) => `score ${score}`,
    rank: 'Rank',
    painAndIdea: 'Pain and the idea that answers it',
    people: 'People',
    estimate: 'Estimate',
    score: 'Score',
    writeIdea: 'No idea yet: write one',
    legend: {
      answered: 'an idea answers it',
      open: 'open: no idea yet',
      noPain: 'no pain written',
      sameEstimate: 'same estimate along the line',
      borders: 'borders of the score, 10 and 15',
    },
    openOfAll: ({ open, pains }) =>
      open === '0'
        ? ofNumber(pains, 'An idea answers the pain.', `Ideas answer all ${pains} pains.`)
        : `${open} of ${counted(pains, 'pain', 'pains')} ${ofNumber(open, 'is', 'are')} open.`,
    peopleOfStage: 'Where a step has no number of its own, people are those of the stage or journey.',
    nobodyCounted: 'No number of people is written, so every pain counts as if all people met it.',
    apart: 'Without a place in the chart',
    apartHelp: 'The number of people or the feeling is missing; nothing is guessed.',
    withoutScore: 'Pains without a score',
    withoutScoreHelp: 'No importance and satisfied are written for them. They are ranked by estimate.',
    drawnOfAll: ({ drawn, all }) => `The chart shows the first ${drawn} of ${all}; the list has all.`,
    importanceAndSatisfied: ({ importance, satisfied }) => `importance ${importance}, satisfied ${satisfied}`,
    noFeeling: 'no feeling',
    noPeople: 'no people',
    place: ({ rank, of }) => `Place ${rank} of ${of}`,
  },
};
