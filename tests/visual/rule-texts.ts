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
