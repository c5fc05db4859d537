import type { Known, Messages } from '../messages.js';
import { spellPlaces } from '../place-names.js';
import { EXPLAIN } from './explain.js';
import { KEYWORDS } from './keywords.js';

const quoted = (text: string | number): string => `“${text}”`;
const did = (nearest: string | undefined): string => (nearest === undefined ? '' : ` Did you mean “${nearest}”?`);
const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
const named = (titles: readonly string[], more: number): string =>
  titles.map(quoted).join(', ') + (more > 0 ? ` and ${more} more` : '');
const spell = (places: string): string => either(spellPlaces(places, KEYWORDS, 'file'));
const toPlace = (to: string | undefined): string => (to === undefined ? '' : ` in ${quoted(to)}`);
const ofVersion = (name: string): string => (name === '' ? '' : ` (${name})`);
/** “a”, “b” or “c”. */
const either = (names: readonly string[]): string =>
  names.map((name, at) => (at === 0 ? '' : at === names.length - 1 ? ' or ' : ', ') + quoted(name)).join('');
const may = ({ allowed = [], all }: Known): string => {
  if (all === undefined) return allowed.length === 0 ? '' : ` Possible: ${either(allowed)}.`;
  return allowed.length === 0
    ? ` The suggestions list all ${all}.`
    : ` For example ${either(allowed)}; the suggestions list all ${all}.`;
};
const outOfSight = (name: string, file: string | undefined): string =>
  file === undefined
    ? ''
    : ` ${quoted(name)} is declared in ${file}, which does not share a journey.config.json with this file.`;
const inFile = (file: string | undefined, line: number): string =>
  file === undefined ? `on line ${line}` : `in ${file}`;
const wholeOf = (name: string, journey: string | undefined): string =>
  journey === undefined ? '' : ` ${quoted(name)} is in ${quoted(journey)}; only a whole journey can be named.`;
const ofOther = (name: string, journey: string | undefined): string =>
  journey === undefined
    ? ''
    : ` ${quoted(name)} is in the journey ${quoted(journey)}, which cannot be reached from here.`;

export const MESSAGES: Messages = {
  problem: {
    'after-sale-missing': ({ last }) =>
      `The journey ends at ${quoted(last)}. It should go on after the sale: loyalty and advocacy are where the most valuable customers are.`,
    'ambiguous-reference': ({ name, others }) =>
      `${quoted(name)} names more than one part: also ${others}. The one you mean should get an “${KEYWORDS.id[0]}”.`,
    'channel-unknown': ({ name, nearest, ...known }) =>
      `${quoted(name)} is not a known channel.${did(nearest)}${may(known)}`,
    'choice-unknown': ({ word, keyword, nearest, ...known }) =>
      `“${KEYWORDS[keyword][0]}” should be one of its fixed words; ${quoted(word)} is not.${did(nearest)}${may(known)}`,
    'circular-reference': ({ title }) => `${quoted(title)} should not lead back to itself.`,
    'colon-habit': ({ word, extra }) =>
      extra
        ? `${quoted(word)} has a colon, but the facts of this file do not: leave it out, or put “...” before the line if it is the rest of the one above.`
        : `A fact, or the rest of the line above? ${quoted(word)} should have a colon if the facts around it do. If it is the rest of a line, put “...” before it.`,
    'config-invalid': ({ reason }) => `journey.config.json must be valid: ${reason}`,
    'conflict-marks': () => 'Git left both versions here. One of them must be chosen before the picture can follow.',
    'date-buddhist-era': ({ written, date }) => `${written} looks like a Buddhist year and is read as ${date}.`,
    'date-form': ({ word }) => `${quoted(word)} should be a date such as 2026-11-22, 2026-11 or 2026.`,
    'dead-end-reference': ({ name, nearest, file, journey, ...known }) =>
      `There is no stage or step ${quoted(name)} in this journey, and no other journey of that name; “${KEYWORDS.goesTo[0]}” must name one.${did(nearest)}${outOfSight(name, file)}${wholeOf(name, journey)}${may(known)}`,
    'duplicate-attribute': ({ word }) => `${quoted(word)} should appear only once here; the first one counts.`,
    'duplicate-name': ({ name, more = [], file, line = 1, isId = false }) =>
      isId && more.length === 0
        ? `The “${KEYWORDS.id[0]}” ${quoted(name)} is already used ${inFile(file, line)}. Each id must be unique.`
        : `${[name, ...more].map(quoted).join(', ')} ${more.length > 0 ? 'are' : 'is'} already declared ${inFile(file, line)}. A name must be unique: use the one there, or give this one another name or an “${KEYWORDS.id[0]}” of its own.`,
    'duration-form': ({ word }) => `${quoted(word)} should be a length of time such as 30 min, 2 h or 3 d.`,
    'emotion-out-of-range': ({ found }) => `A feeling must be from 1 (very bad) to 5 (very good); found ${found}.`,
    'emotion-scale-mixed': ({ found, isZero }) =>
      isZero
        ? `${found} is on no scale from 1 to 5. It is read as the middle of −2 to +2; if it means something else, it should say so.`
        : `${found} is read as ${found} of 5, but other feelings here go from −2 to +2. If it is one of these, it should be +${found}.`,
    'emotion-without-number': ({ word, score, more }) =>
      `${quoted(word)} is usually ${score} of 5. Without a number it is drawn hollow and counted separately${more > 0 ? `, like ${more} more in this file` : ''}.`,
    'empty-value': ({ word }) => `${quoted(word)} says nothing. Something should follow it.`,
    'evidence-without-kind': ({ word }) =>
      `How do we know ${quoted(word)}? Begin with interview, survey, analytics, tickets, observation or assumption.`,
    'id-form': ({ word }) => `An “${KEYWORDS.id[0]}” should be one word without spaces; ${quoted(word)} is used.`,
    'importance-range': ({ found }) => `Importance and satisfaction must be from 0 to 10; found ${found}.`,
    'improved-without-base': ({ title }) =>
      `${quoted(title)} should say which journey it improves, so that the two can be compared: add “${KEYWORDS.improves[0]}: …”.`,
    'keyword-wrong-place': ({ word, place, belongs }) =>
      `${quoted(word)} must not be in ${spell(place)}${belongs === undefined ? '' : `; it belongs to ${spell(belongs)}`}.`,
    'lane-name-near': ({ name, nearest }) =>
      `Rows ${quoted(name)} and ${quoted(nearest)} look alike. Is one row meant?`,
    'lane-without-name': () => 'A row needs a name, a dash and its text: Key message - First ride free.',
    'low-point-unanswered': ({ title, score }) =>
      `The lowest point (${quoted(title)}, ${score}) should have a pain and an idea.`,
    'metric-out-of-range': ({ name, from, to, found }) =>
      to === ''
        ? `${quoted(name)} must be at least ${from}; found ${found}.`
        : `${quoted(name)} must be from ${from} to ${to}; found ${found}.`,
    'metric-units': ({ name }) => `The values of ${quoted(name)} should all have the same unit.`,
    'missing-goal': () =>
      `This journey has no goal. It should say what the customer wants to get done: add “${KEYWORDS.goal[0]}: …”.`,
    'missing-objective': () =>
      `This journey has no objective. It should say what the business wants from it: add “${KEYWORDS.objective[0]}: …”.`,
    'missing-parent': ({ word, parent }) =>
      `${quoted(word)} should be below a “${KEYWORDS[parent][0]}” line. Until then, one without a name is drawn.`,
    'missing-persona': () =>
      `This journey has no persona. It should say whose journey it is: add “${KEYWORDS.for[0]}: …”.`,
    'no-steps': () => 'This journey has no steps yet. Which stages does the customer go through?',
    'nothing-above': ({ word, above }) =>
      `${quoted(word)} should follow a line with ${spell(above)} in the same part; there is none.`,
    'number-ambiguous': ({ word, plain }) =>
      `${quoted(word)} can be read in two ways. If it means ${plain}, write ${plain}.`,
    'number-form': ({ word }) =>
      `${quoted(word)} should be a number that can be read in one way only, such as 1800. It is not counted.`,
    'overrides-built-in': ({ name }) => `${quoted(name)} is also a built-in name. Yours is used.`,
    'owner-missing': ({ titles, more }) =>
      `Who answers for ${named(titles, more)}? Add an “${KEYWORDS.owner[0]}” to the journey or to a stage.`,
    'people-increase': ({ title, people, before, peopleBefore }) =>
      `More people in ${quoted(title)} (${people}) than in ${quoted(before)} before it (${peopleBefore}). Do some come in here, or were they counted differently?`,
    'percent-range': ({ found }) => `A share must be from 0 to 100 %; found ${found}.`,
    'percent-without-sign': ({ found }) => `${found} is read as a percentage. Write ${found} %.`,
    'stage-not-in-model': ({ title, model, nearest, ...known }) =>
      `${quoted(title)} is not a stage of the model ${model}; it should be one.${did(nearest)}${may(known)}`,
    'stage-order': ({ title, before, model }) =>
      `${quoted(title)} should come before ${quoted(before)} in the model ${model}.`,
    'stage-without-steps': ({ titles, more }) =>
      titles.length + more === 1
        ? `Stage ${named(titles, more)} is empty. It should have a step.`
        : `Stages ${named(titles, more)} are empty. Each should have a step.`,
    'two-goals-or-personas': ({ count: found, keyword }) =>
      `This journey has ${found} lines or names for “${KEYWORDS[keyword][0]}”. A map should follow one persona to one goal.`,
    'unit-unknown': ({ word, ...known }) => `${quoted(word)} is not a known unit; it is kept as a word.${may(known)}`,
    'unknown-keyword': ({ word, nearest, lines, isTable, ...known }) =>
      isTable
        ? `These ${lines} lines are a table; a map has one fact on each line. Take the table over as such lines, or keep it as notes.`
        : lines > 1
          ? `${lines} lines do not start with a keyword; every line must. Are they notes?`
          : `${quoted(word)} is not a keyword, and every line must start with one.${did(nearest)}${may(known)}`,
    'unknown-persona': ({ name, nearest, file, ...known }) =>
      `There is no persona ${quoted(name)} in this workspace; “${KEYWORDS.for[0]}” must name one.${did(nearest)}${outOfSight(name, file)}${may(known)}`,
    'unknown-reference': ({ name, nearest, file, journey, ...known }) =>
      `Nothing here is called ${quoted(name)}; it must exist to be referred to.${did(nearest)}${outOfSight(name, file)}${ofOther(name, journey)}${may(known)}`,
    'wait-not-told': ({ duration }) =>
      `The customer waits ${duration && `${duration} `}and is not told. A wait should be announced; otherwise it is friction.`,
    'wait-without-told': ({ more }) =>
      `Is this wait announced? Add told or not told${more > 0 ? `, here and in ${more === 1 ? 'one more wait' : `${more} more waits`} of this file` : ''}.`,
    'word-near': ({ word, nearest }) =>
      `${quoted(word)} is not a known word, so it counts nowhere. Did you mean ${quoted(nearest)}?`,
  },
  linesWithoutBlock: ({ lines, block }) =>
    `From here, ${lines} lines belong to a “${KEYWORDS[block][0]}”; the line that opens it must come before them.`,
  fix: {
    addColon: () => 'It is a fact: add the colon',
    addFact: ({ keyword, to }) => `Add “${KEYWORDS[keyword][0]}”${toPlace(to)}`,
    addFirst: () => 'Add a first stage and step',
    addLine: ({ line, to }) => `Add “${line}”${toPlace(to)}`,
    addToCatalogue: ({ name }) => `Add ${quoted(name)} to the catalogue`,
    changeTo: ({ text }) => `Change to “${text}”`,
    chooseBoth: () => 'Keep both, one below the other',
    chooseMine: ({ name }) => `Keep the upper lines${ofVersion(name)}`,
    chooseTheirs: ({ name }) => `Keep the lower lines${ofVersion(name)}`,
    createPersona: ({ name }) => (name === undefined ? 'Create a persona' : `Create the persona “${name}”`),
    createStep: () => 'Add a first step',
    fillIn: ({ keyword, to }) => `Fill in “${KEYWORDS[keyword][0]}”${toPlace(to)}`,
    importTable: () => 'Turn the table into stages, steps and facts',
    goOn: () => 'It continues the line above: put “...” before it',
    makeComment: () => 'Make it a comment',
    makeLink: () => 'Make it a link',
    makeNote: () => 'Make it a note',
    makeNotes: ({ lines }) => `Make ${count(lines, 'line a note', 'lines notes')}`,
    moveBefore: ({ place }) => `Move before ${quoted(place)}`,
    moveBelow: ({ line }) => `Move below ${quoted(line)}`,
    moveTo: ({ place }) => `Move to ${spell(place)}`,
    removeLine: () => 'Remove the line',
    removeOther: ({ line }) => `Keep this one and remove line ${line}`,
    useCustomModel: () => 'Use your own stages: set the model to custom',
    useOtherKeeping: ({ name, place }) => `Use ${quoted(name)} from ${place}, keep the differences as comments`,
    useOtherOf: ({ name, place }) => `Use ${quoted(name)} from ${place}`,
    writeAnother: ({ text }) => `Write something other than ${quoted(text)}`,
    writeNumbers: ({ feelings }) => `Write the usual numbers of all ${feelings} feelings`,
  },
  explain: EXPLAIN,
};
