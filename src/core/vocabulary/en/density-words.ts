import type { DensityWords } from '../density-words.js';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
import { counted } from './counted.js';

export const DENSITY_WORDS: DensityWords = {
  overview: ({ stages, steps }) =>
    `${count(stages, 'stage', 'stages')}, ${count(steps, 'step', 'steps')}. At this size a step is a tick; open a stage to read it.`,
  foldedLanes: ({ count: lanes, names }) => `${count(lanes, 'lane', 'lanes')} folded: ${names}`,
  stageInShort: 'Stage in short',
  noPains: 'no pains',
  pains: ({ pains, open }) => `${count(pains, 'pain', 'pains')}${open > 0 ? `, ${open} open` : ''}`,
  meanFeeling: (mean) => `mean feeling ${mean} of 5`,
  people: (people) => counted(people, 'person', 'people'),
  goOn: ({ share, from }) => `${share} of ${from} go on`,
  named: ({ name, step, title }) => `${name === '' ? '' : `${name}: `}${step} ${title}`,
  opened: ({ stage, stages, title }) => `Stage ${stage} of ${stages}, opened: ${title}`,
  openedSteps: ({ from, to }) => (from === to ? `step ${from} at full size` : `steps ${from} to ${to} at full size`),
  openStage: (title) => `Open the stage ${title}`,
  previousStage: 'Open the previous stage',
  nextStage: 'Open the next stage',
  close: 'Close the opened stage',
  fold: (lane) => `Fold ${lane}`,
  unfold: ({ name, facts }) => `Unfold ${name}, ${count(facts, 'fact', 'facts')}`,
  addIdea: 'Write an idea',
  stepsInSight: ({ from, to, steps }) =>
    from === to ? `Step ${from} of ${steps}` : `Steps ${from} to ${to} of ${steps}`,
  next: {
    title: 'What to add next',
    help: 'Each button writes one line into the file, under the part it belongs to.',
    button: ({ text, line }) => `Add ${text}: ${line}`,
    persona: 'whose journey it is',
    goal: 'the goal',
    feels: (step) => `feels at “${step}”`,
    painAtLowest: 'a pain at the low point',
    pain: 'a pain',
    idea: (pain) => `an idea for “${pain}”`,
    wait: (step) => `how long the wait is at “${step}”`,
    touchpoint: (step) => `the touchpoint of “${step}”`,
    thinks: 'what the customer thinks',
    owner: (stage) => `who owns “${stage}”`,
    people: 'how many people start',
    samples: {
      persona: 'a persona',
      goal: 'What the customer wants to get done',
      feels: '3 unsure',
      pain: 'medium What stops or annoys them',
      idea: 'What could be done about it',
      wait: '2 d not told',
      touchpoint: 'Where they meet us',
      thinks: 'What goes through their mind',
      owner: 'Who answers for it',
      people: '1000',
    },
  },
};
