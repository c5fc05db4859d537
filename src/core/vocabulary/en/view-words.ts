import type { ViewWords } from '../view-words.js';

export const VIEW_WORDS: ViewWords = {
  names: {
    map: 'Map',
    emotion: 'Emotion',
    funnel: 'Funnel',
    flow: 'Flow',
    board: 'Board',
    opportunities: 'Opportunities',
    'mermaid-journey': 'Mermaid',
  },
  feltInWords: {
    title: 'The feelings are in words without a number.',
    help: '1 is very bad, 5 is very good; the words may follow.',
    action: 'Add a feeling',
  },
  missing: {
    emotion: {
      title: 'No step says how it feels.',
      help: '1 is very bad, 5 is very good. A word may follow.',
      action: 'Add a feeling',
    },
    funnel: {
      title: 'Fewer than two stages have a number of people.',
      help: 'With two numbers the share that goes on can be drawn.',
      action: 'Add people',
    },
    flow: {
      title: 'Every step leads to the next one.',
      help: 'Branches, loops and exits appear here once you write them.',
      action: 'Add a branch',
    },
    board: {
      title: 'This journey has no steps yet.',
      help: 'A stage needs at least one thing the customer does.',
      action: 'Add a step',
    },
    opportunities: {
      title: 'No pains are written down.',
      help: 'What stops or annoys the customer? Start at the lowest point.',
      action: 'Add a pain',
    },
    map: {
      title: 'This journey has no steps yet.',
      help: 'A stage needs at least one thing the customer does.',
      action: 'Add a step',
    },
  },
  hints: {
    blueprint: {
      title: 'Nothing is written about what staff do.',
      help: 'These lanes stay hidden until one step has a line for them.',
      action: 'Add what staff do',
    },
    improved: {
      title: 'No improved journey points at this one.',
      help: 'Copy this map, change it, and the two are compared.',
      action: 'Copy as improved',
    },
  },
};
