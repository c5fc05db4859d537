/** Journeys for rules that need a relation between several, or figures of their own. */

const PEOPLE = [
  ['Mai', 'Teacher, cycles to work', [4, 2, 4, 2, 5]],
  ['Jonas', 'Courier, needs it today', [3, 1, 3, 1, 4]],
  ['Ada', 'Pensioner, rides on Sundays', [5, 4, 5, 4, 5]],
  ['Samira', 'Student, short of money', [4, 3, 2, 2, 3]],
  ['Otto', 'Racer, knows every part', [2, 2, 5, 3, 4]],
] as const;
const REPAIR = [
  'Finds the workshop',
  'Asks when it can be done',
  'Brings the bicycle',
  'Waits for word',
  'Rides home',
] as const;

/** The same five steps as five people feel them. */
export const FIVE_PERSONAS = [
  ...PEOPLE.map(([name, who]) => `persona: ${name}\n  who: ${who}`),
  ...PEOPLE.map(([name, , feelings]) => {
    const step = (index: number): string => `  step: ${REPAIR[index]}\n    feels: ${feelings[index]}`;
    const stages = [
      `stage: Awareness\n${step(0)}\n${step(1)}`,
      `stage: Service\n${step(2)}\n${step(3)}`,
      `stage: Loyalty\n${step(4)}`,
    ];
    return `journey: Has a bicycle repaired, ${name}\n  for: ${name}\n${stages.join('\n')}`;
  }),
  '',
].join('\n');

/** More people in a stage than in the one before. */
export const MORE_PEOPLE = `journey: Signs up for a course
stage: Awareness
  people: 800
  step: Sees the poster
stage: Consideration
  people: 1200
  step: Hears of it from a friend
    goes to: Awareness
stage: Purchase
  people: 310
  leaves: The form asks for a fax number
  step: Fills in the form
stage: Use
  people: 12
  step: Comes to the first evening
`;

/** Steps with how important they are, and how well they are served. */
export const SCORED = `journey: Rents a car
${[
  ['Awareness', 'Compares prices', 9, 8, 'medium The deposit is told late'],
  ['Purchase', 'Pays the deposit', 10, 2, 'high Card refused without a reason'],
  ['Service', 'Finds the desk', 6, 2, 'high No sign in the hall'],
  ['Decision', 'Gets the key', 8, 3, 'medium Forty minutes of queue'],
  ['Use', 'Drives', 9, 9, 'low The radio is loud'],
  ['Loyalty', 'Fills the tank', 3, 8, 'low Which fuel?'],
  ['Return', 'Hands it back', 7, 5, 'medium Nobody looks at it with me'],
]
  .map(
    ([stage, step, importance, satisfied, pain]) =>
      `stage: ${stage}\n  step: ${step}\n    importance: ${importance}\n    satisfied: ${satisfied}\n    pain: ${pain}`,
  )
  .join('\n')}
`;

/** A course as it happened, and below it the plan that it is drawn over. */
export const ACTUAL = `journey: Moves into a flat in May
  state: actual
  based on: Moves into a flat
stage: Decision
  step: Looks at the flat
    state: done
    feels: 4 hopeful
  step: Sends the papers
    state: failing
    feels: 1 angry
    pain: high Sent three times, lost twice
  step: Calls the agency
    state: unplanned
    feels: 2 tired
stage: Service
  step: Gets the keys
    state: done
    feels: 5 happy
  step: Goes through the rooms with the owner
    state: missing
journey: Moves into a flat
stage: Decision
  step: Looks at the flat
    feels: 4 hopeful
  step: Sends the papers
    feels: 3 neutral
stage: Service
  step: Gets the keys
    feels: 4 happy
  step: Goes through the rooms with the owner
    feels: 4 reassured
`;

/** More ways back than there is room for above the stages, one to its own step, one to something unknown, and one forwards. */
export const MANY_WAYS = `journey: Learns to swim
stage: Awareness
  step: Sees the pool
    goes to: Service
    when: a friend comes along
stage: Decision
  step: Books a lesson
    goes to: Sees the pool
    when: the course is full
    share: 20 %
  step: Waits for a place
    goes to: Waits for a place
    when: nobody leaves
stage: Service
  step: First lesson
    goes to: Books a lesson
  step: Second lesson
    goes to: Winter course
stage: Loyalty
  step: Swims alone
    goes to: Sees the pool
    when: the children ask
`;

/** Several feelings in a step, one of a whole stage, decimals, and two steps that are as low as each other. */
export const SEVERAL_FEELINGS = `journey: Gives blood
stage: Consideration
  feels: 3 hesitant
  step: Reads who may give
    feels: 2.5 unsure
  step: Fills in the form
    feels: 2 bored
    feels: 4 useful
    pain: medium The same questions as last year
    idea: Answers are kept
    effort: low
    pain: low The pen does not write
stage: Service
  step: Lies down
    feels: 2 afraid
  step: Looks at the ceiling
    feels: 3.5 calm
    feels: 4.5 proud
stage: Loyalty
  step: Gets a biscuit
    feels: 4.5 cheerful
`;

const FLAT = [
  [
    'Dream',
    52_000,
    'Marketing',
    'social',
    ['Sees a balcony', 'Counts her savings', 'Asks her sister', 'Finds the flat she wants', 'Calls the agent'],
  ],
  [
    'Search',
    31_000,
    'Marketing',
    'search',
    ['Opens three sites', 'Sets an alarm', 'Reads the fine print', 'Compares two streets', 'Loses one'],
  ],
  [
    'Visit',
    9_400,
    'Agents',
    'in-person',
    ['Takes half a day off', 'Waits in the hall', 'Measures the kitchen', 'Meets a neighbour', 'Says yes'],
  ],
  [
    'Offer',
    4_100,
    'Agents',
    'phone',
    ['Names a price', 'Hears of another buyer', 'Goes higher', 'Waits over the weekend', 'Has it'],
  ],
  [
    'Mortgage',
    3_600,
    'Lending',
    'counter',
    ['Asks what she can borrow', 'Fills in the form', 'Brings the papers', 'Waits for the bank', 'Gets the letter'],
  ],
  [
    'Survey',
    3_300,
    'Lending',
    'email',
    ['Looks for a surveyor', 'Pays in advance', 'Reads forty pages', 'Asks about damp', 'Accepts it'],
  ],
  [
    'Contract',
    2_900,
    'Legal',
    'email',
    ['Gets the draft', 'Finds a wrong name', 'Waits for the notary', 'Reads it aloud', 'Signs'],
  ],
  [
    'Pay',
    2_850,
    'Legal',
    'app',
    ['Moves the money', 'Calls the bank', 'Sees it gone', 'Gets a receipt', 'Turns the key'],
  ],
  [
    'Pack',
    2_850,
    'Partners',
    'phone',
    ['Buys boxes', 'Gives things away', 'Books a van', 'The van is late', 'Carries the plants'],
  ],
  [
    'Move in',
    2_850,
    'Partners',
    'in-person',
    ['Sleeps on the floor', 'Meets the caretaker', 'Has no internet', 'Cooks the first meal', 'Paints one wall'],
  ],
  [
    'Settle',
    1_900,
    'Care',
    'app',
    ['Finds the bakery', 'Reports a leak', 'Gets an answer', 'Invites her mother', 'Reads on the balcony'],
  ],
  [
    'Recommend',
    620,
    'Care',
    'social',
    ['Is asked by a friend', 'Shows the flat', 'Names the agent', 'Writes a review', 'Gets a thank-you'],
  ],
] as const;
const FLAT_FEELINGS = [
  4,
  4,
  3,
  5,
  4,
  3,
  3,
  4,
  3,
  2,
  4,
  4,
  3,
  4,
  5,
  4,
  3,
  3,
  2,
  3,
  3,
  2,
  2,
  1,
  2,
  3,
  3,
  undefined,
  3,
  4,
  3,
  2,
  2,
  3,
  3,
  3,
  2,
  4,
  4,
  4,
  3,
  3,
  2,
  2,
  3,
  4,
  5,
  3,
  2,
  5,
  4,
  2,
  3,
  4,
  5,
  4,
  4,
  4,
  5,
  5,
];
const FLAT_WAITS: Readonly<Record<number, string>> = {
  9: '1 d',
  19: '2 d not told',
  24: '9 d not told',
  25: '4 d not told',
  30: '3 d told',
  33: '6 d not told',
  37: '1 d told',
  44: '2 d not told',
};
const FLAT_PAINS: Readonly<Record<number, string>> = {
  10: 'low Gone in an hour',
  19: 'high No word',
  23: 'medium The same data twice',
  24: 'high Nobody can say when',
  33: 'medium One notary for the town',
  44: 'medium No call',
  48: 'high Ten days without',
  52: 'low Three forms',
};
const FLAT_MOMENTS: Readonly<Record<number, string>> = {
  5: 'zmot',
  15: 'decision',
  40: 'fmot',
  47: 'smot',
  60: 'umot',
};

/** Twelve stages and sixty steps with people, channels, waits, owners, moments, pains and ideas: an overview with all its signs. */
export const FIRST_FLAT = `persona: Mai
  who: Nurse, 34, Da Nang
  wants: A home of her own before the school year
journey: Buys a first flat
  for: Mai
  goal: A home of her own
  scenario: The lease ends in spring
${FLAT.map(([stage, people, owner, channel, steps], index) => {
  const lines = steps.map((step, at) => {
    const number = index * 5 + at + 1;
    const feeling = FLAT_FEELINGS[number - 1];
    const facts = [
      `channel: ${channel}`,
      feeling && `feels: ${feeling}`,
      FLAT_MOMENTS[number] && `moment: ${FLAT_MOMENTS[number]}`,
      FLAT_PAINS[number] && `pain: ${FLAT_PAINS[number]}`,
      FLAT_PAINS[number] && number % 2 === 0 && 'idea: A message each day',
      FLAT_WAITS[number] && `wait: ${FLAT_WAITS[number]}`,
      at < 3 && 'does: Makes a list',
      at === 3 && 'behind: Copies it into a second system',
    ];
    return [`  step: ${step}`, ...facts.filter(Boolean).map((fact) => `    ${fact}`)].join('\n');
  });
  return `stage: ${stage}\n  people: ${people}\n  owner: ${owner}\n${lines.join('\n')}`;
}).join('\n')}
`;

/** Ways to their own step and stage, two of one step, one to something unknown and one to the end. */
export const LOOPS = `journey: Learns to skate
stage: Begins
  step: Tries the ice
    goes to: Tries the ice
    when: she falls
    feels: 2 wobbly
  step: Takes a lesson
    feels: 4 safe
stage: Practises
  goes to: Practises
  when: the season goes on
  step: Skates a round
    feels: 3
  step: Brakes
    goes to: Takes a lesson
    when: she cannot
    feels: 2 afraid
  step: Turns
    goes to: Dances
    when: she is brave
    feels: 5 proud
    goes to: end
    share: 10 %
`;
