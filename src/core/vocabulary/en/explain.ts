import type { DiagnosticCode } from '../messages.js';

export const EXPLAIN: Record<DiagnosticCode, string> = {
  'after-sale-missing':
    'A map whose last stage is about deciding or buying leaves out the customers who stay and who bring others. Add the stages after the sale, or at least one step for them. An improved map takes the rest from the journey it improves.',
  'ambiguous-reference':
    'Two parts have this title. For now the nearest one is meant. Give the right one an id and refer to that.',
  'channel-unknown':
    'The channel is not in any catalogue. It is kept and drawn as it is; check the spelling, or add it to your own catalogue.',
  'choice-unknown':
    'This keyword takes one of a few fixed words, in any of the three languages. The text is kept but does not count.',
  'circular-reference':
    'A journey cannot improve itself or be based on itself, not even by way of others. Remove one of the references.',
  'colon-habit':
    'The line begins with a keyword but is not written like the facts around it, so it may be wrapped text. Add the colon if it is a fact, or put three dots before it if it continues the line above.',
  'config-invalid': 'The file journey.config.json cannot be used as it is. Until it is fixed the defaults apply.',
  'conflict-marks':
    'Git could not merge two versions and left both, between conflict marks. Choose one, or merge them, and remove the marks.',
  'date-buddhist-era':
    'Years of the Buddhist era are understood. Files use Christian years, so that all tools read the same date.',
  'date-form': 'Dates are written as year, month and day with hyphens. Month and day may be left out.',
  'dead-end-reference':
    'The stage or step that should follow is not in this journey, and no other journey of the workspace has the name. Check the title, or use an id. If the journey ends here, write end, or lost for a customer who gives up.',
  'duplicate-attribute':
    'This fact can appear only once in its part. The first line counts, the others are kept as text. Remove one.',
  'duplicate-name':
    'Two personas, journeys or catalogue entries have the same name. The second one is reported: the one in the file that comes later by its path. Until it is fixed the first one counts. Use the first one, or give the second one another name or an id.',
  'duration-form':
    'A length of time is a number and a unit: s, min, h, d, w, mo or y. Ranges such as 2-3 d and sums such as 1 h 30 min are fine.',
  'emotion-out-of-range': 'Feelings go from 1 (very bad) to 5 (very good). Also understood: −2 to +2, and faces.',
  'emotion-scale-mixed':
    'Feelings with a sign are on the scale from −2 to +2, others on that from 1 to 5, and a bare 2 means something else on each. One journey should use one scale.',
  'emotion-without-number':
    'Words alone are fine: a known one is drawn as a hollow face at its usual score, and no figure counts it. The number on offer is usual for the word; you know best. Reported once per file; a second fix writes all numbers.',
  'empty-value': 'The keyword has no value. Write one, or remove the line.',
  'evidence-without-kind':
    'Evidence counts for more when it says where it comes from. Put the kind first, then how many and when.',
  'id-form': 'An id is one word of letters, digits, hyphens and underscores. The first word is used.',
  'importance-range': 'Both numbers come from surveys that ask for 0 to 10.',
  'improved-without-base': 'An improved journey is compared with the one it improves. Name that one.',
  'keyword-wrong-place':
    'The keyword is known, but it does not apply to the block it is in. Move the line, or make it a note.',
  'lane-name-near': 'Your own rows are distinguished by name. Two nearly identical names make two rows.',
  'lane-without-name': 'Without a name the text cannot be put into a row. It is drawn as a note.',
  'low-point-unanswered': 'The step that feels worst is where most is lost. Say what hurts there and what would help.',
  'metric-out-of-range': 'This metric cannot have such a value. Check the number and its unit.',
  'metric-units': 'A value, its target and its earlier value can only be compared in the same unit.',
  'missing-goal':
    'A journey leads to something that the customer wants. Without it nobody can tell whether a step helps.',
  'missing-objective':
    'Say why the map is made: to reduce friction, raise conversion, learn, or keep customers. It decides what to measure.',
  'missing-parent':
    'A step belongs to a stage and a stage to a journey. The missing one is drawn without a name until you write it.',
  'missing-persona':
    'A map shows the journey of one type of customer. Name the persona, and describe it in this file or another.',
  'no-steps': 'There is nothing to draw until the journey has a stage with a step. In a draft that is not a mistake.',
  'nothing-above':
    'This line adds to a pain, an idea or a “goes to”, and there is none above it in the same part. Move it below the one it belongs to.',
  'number-ambiguous':
    'Commas and points mean different things in different countries. Here a point is the decimal mark, and thousands are not separated.',
  'number-form':
    'Write the number in digits, 0 to 9 or Thai. A mark before three digits counts where the language or the currency says what it means; `about`, `at least` and `1000-1200` are understood.',
  'overrides-built-in':
    'Your own catalogue names something that is built in. Yours takes precedence; there is nothing to fix.',
  'owner-missing':
    'A stage that belongs to nobody is improved by nobody. Name the department that answers for it, in the stage or once for the whole journey. An improved map takes over the owners of the journey it improves.',
  'people-increase':
    'More people than in the stage before give a share of over 100 %. It is drawn as it is. Say in a note where the others come from, or count both stages the same way.',
  'percent-range': 'Nobody can lose more than everybody. Check the number.',
  'percent-without-sign': 'The number is read as a percentage. With the sign, readers know that too.',
  'stage-not-in-model':
    'The journey follows a model that has no such stage. Use a name from the model, or set the model to custom.',
  'stage-order': 'The stages are in a different order from the model. Move the stage, or set the model to custom.',
  'stage-without-steps': 'Nothing is said about these stages. Add a step or a fact, or remove them.',
  'two-goals-or-personas':
    'Several personas or goals in one map blur all of them. Write one journey for each; they can share a file.',
  'unit-unknown': 'The unit is kept as it was written, but cannot be converted or compared.',
  'unknown-keyword':
    'Every line starts with a keyword, with three dots to continue the line above, or with // for a comment. Change the word, or make the line a note.',
  'unknown-persona':
    'No persona has this name, neither in this file nor in the workspace. Create it, or correct the name.',
  'unknown-reference': 'Nothing has this title or id. Correct the name, or write what it refers to.',
  'wait-not-told':
    'Waiting is easier for people who know how long it will take. Tell the customer, or write an idea that does.',
  'wait-without-told': 'An announced wait is not the same as an unannounced one. Say which it is.',
  'word-near':
    'Words of your own are welcome here, but only known ones are counted and get their sign. This one is nearly a known word.',
};
