import type { ChartWords } from '../chart-words.js';
import { counted, ofNumber } from './counted.js';

export const CHART_WORDS: ChartWords = {
  emotion: {
    title: 'How it feels, step by step',
    hint: ({ improved, current, plan, expected, others }) =>
      [
        improved
          ? 'Solid: as it is now. Dashed: improved, expected.'
          : current
            ? 'Solid: improved, expected. Dashed: as it is now.'
            : plan
              ? 'Solid: as it went. Dashed: as planned.'
              : expected
                ? 'Feelings here are expectations, not findings.'
                : '1 is very bad, 5 is very good. A gap is a step without a value.',
        others ? 'Thin: another persona on the same steps.' : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    levels: { 1: 'very bad', 2: 'bad', 3: 'neutral', 4: 'good', 5: 'very good' },
    description: ({ known, steps, curves }) =>
      `Emotion curve: ${known} of ${counted(steps, 'step', 'steps')} ${ofNumber(known, 'has', 'have')} a value${curves === '1' ? '' : `, ${curves} curves`}.`,
    stageMean: 'Stage mean',
    stageMeanSpoken: ({ stage, mean, base }) => `Mean of ${stage}: ${mean} of 5, ${base}`,
    ofSteps: ({ known, steps }) => `${known} of ${counted(steps, 'step', 'steps')}`,
    ofWholeStage: 'of the whole stage',
    lowest: ({ score, step }) => (step === '' ? `Lowest: ${score}` : `Lowest: ${score}, ${step}`),
    highest: ({ score, step }) => (step === '' ? `Highest: ${score}` : `Highest: ${score}, ${step}`),
    fall: (change) => `Steepest fall: ${change}`,
    curve: ({ persona, state, base }) => `${persona === '' ? state : `${persona}, ${state}`} (${base})`,
    matchedSteps: (steps) => (steps === '1' ? '1 matched step' : `${steps} matched steps`),
    matchedExpected: (steps) => (steps === '1' ? '1 matched step, expected' : `${steps} matched steps, expected`),
    spokenPoint: ({ curve, step, felt }) => `${curve}, ${step}: ${felt}`,
    moreCurves: (count) => `${count} more not drawn`,
    withoutNumber: 'word without a number',
    mean: (mean) => `Mean ${mean} of 5`,
    meanBase: ({ known, steps }) => `Rests on ${known} of ${counted(steps, 'step', 'steps')}.`,
    meanOther: ({ state, mean, steps, expected }) =>
      `${state}: ${mean} on ${counted(steps, 'step', 'steps')}${expected ? ', an expectation' : ''}.`,
    lowestTitle: ({ score, step }) => `Lowest: ${step}, ${score}`,
    highestTitle: ({ score, step }) => `Highest: ${step}, ${score}`,
    lowestOf: (known) => `One of ${counted(known, 'value', 'values')}.`,
    alsoAt: ({ score, steps }) => `Also at ${score}: ${steps}.`,
    waits: ({ length, told }) =>
      told === undefined
        ? `Wait of ${length}.`
        : told
          ? `Wait of ${length}, announced.`
          : `Wait of ${length}, not announced.`,
    openPains: ({ open, pains }) =>
      pains === '1' ? 'No idea answers its pain yet.' : `No idea answers ${open} of its ${pains} pains yet.`,
    painsAnswered: (pains) => (pains === '1' ? 'An idea answers its pain.' : `Ideas answer its ${pains} pains.`),
    noPain: 'The file names no pain here.',
    fallTitle: (change) => `Steepest fall: ${change}`,
    onlyWords: 'only in words',
    fallWithin: ({ place, fromScore, toScore }) => `Within ${place}: from ${fromScore} to ${toScore}.`,
    fallBase: ({ from, fromScore, to, toScore }) => `From ${from} (${fromScore}) to ${to} (${toScore}).`,
    peakTitle: (mean) => `Peak and end: ${mean}`,
    peakBase: ({ peak, end }) =>
      `Mean of the strongest feeling (${peak}) and the last one (${end}). People tend to remember these two.`,
    otherWorse: ({ name, mean }) => `${name} feels worse: ${mean}`,
    otherBetter: ({ name, mean }) => `${name} feels better: ${mean}`,
    otherAlike: ({ name, mean }) => `${name} feels alike: ${mean}`,
    otherBase: ({ lower, higher, both }) => `Lower on ${lower}, higher on ${higher} of the ${both} steps both have.`,
    farthest: ({ step, here, there }) => `Farthest apart: ${step} (${there} against ${here}).`,
    worseTitle: (steps) => `Worse than before on ${counted(steps, 'step', 'steps')}`,
    worseBase: ({ step, before, after, both }) =>
      `Most at ${step} (${before} to ${after}), of ${both} steps both have.`,
  },
  funnel: {
    title: 'Who goes on, who leaves',
    hint: 'Bars are drawn to scale. A share is people in the next stage ÷ people in this one.',
    description: ({ known, stages }) =>
      `Funnel: ${known} of ${counted(stages, 'stage', 'stages')} ${ofNumber(known, 'has', 'have')} a number of people.`,
    people: 'people',
    peopleAfter: (number) => ofNumber(number, 'person', 'people'),
    ofAll: (share) => `${share} of all`,
    noNumber: 'no number',
    steps: (count) => counted(count, 'step', 'steps'),
    goOn: (share) => `${share} go on`,
    goNoFurther: (people) => (people === '1' ? '1 goes no further' : `${people} go no further`),
    moreCame: (people) => `${people} more come than were here`,
    allGoOn: 'Everybody goes on',
    noReason: 'No reason in the file',
    ofThem: ({ people, reason }) => `${people} of them: ${reason}`,
    reasonNotGiven: 'no reason given',
    spokenStage: ({ title, people, ofAll }) =>
      `${title}: ${counted(people, 'person', 'people')}${ofAll === '' ? '' : `, ${ofAll}`}.`,
    spokenShare: ({ from, to, share }) => `${from} to ${to}: ${share} go on.`,
    smallest: 'Smallest share.',
    bottleneck: ({ from, to }) => `Bottleneck: ${from} to ${to}`,
    bottleneckBase: ({ share, lost, shares }) =>
      `${share} go on, the smallest of ${shares} shares; ${counted(lost, 'person is', 'people are')} lost here.`,
    whole: (share) => `Whole way: ${share}`,
    wholeBase: ({ people, all, stage }) => `${people} of ${all} reach ${stage}.`,
    bought: (share) => `${share} buy.`,
    back: 'Back again',
    backBase: ({ step, stage, share }) =>
      share === '' ? `${step} leads back to ${stage}.` : `${step} leads back to ${stage}: ${share}.`,
    backMore: (count) => `And ${count} more.`,
    worst: (stage) => `Where it feels worst: ${stage}`,
    worstBase: ({ score, step }) => `${step}: ${score} of 5, the lowest point of the journey.`,
    worstShare: (share) => `${share} go on from here.`,
  },
};
