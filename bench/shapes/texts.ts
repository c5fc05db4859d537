/** Texts of hostile shapes, each in any size: what a hand, a paste or a program may produce, far beyond what a map needs. */
import { KEYWORD_IDS, specOf } from '../../src/core/vocabulary/keyword.js';
import type { KeywordId } from '../../src/core/vocabulary/keyword.js';
import { vocabularyOf } from '../../src/core/vocabulary/all.js';

/** A text that is four times as long for a size that is four times as large. */
export type Shape = (size: number) => string;

const ENGLISH = vocabularyOf('en');

/** Numbers in names start here: each text has its own, so that nothing is known about it from the one before. */
let firstNumber = 0;

const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: Math.max(1, Math.floor(count)) }, (_, at) => line(firstNumber + at)).join('');

/** What is repeated inside one value. */
const FILLERS: Readonly<Record<string, string>> = {
  blanks: ' ',
  tabs: '\t',
  'blanks of no break': '\u00a0',
  'signs without width': '\u200b',
  'marks of direction': '\u200f',
  'one letter': 'x',
  'short words': 'ab ',
  digits: '1',
  'Thai digits': '\u0e51',
  zeros: '0',
  'groups of digits': '1,000,',
  'decimal marks': '1.',
  lengths: '1 h ',
  targets: 'target 5 ',
  commas: ',',
  'list items': 'a, ',
  slashes: '/',
  'paths of names': 'a / ',
  'blanks and slashes': '   /',
  colons: ':',
  'short schemes': 'a:',
  dashes: '-',
  arrows: '-> ',
  dots: '.',
  quotes: '"',
  'open quotes': '\u201ca ',
  'open brackets': '(',
  'brackets that nest': '([{',
  'closing brackets': ') ',
  'signs of Markdown': '*_`[',
  addresses: 'www.a.b/@c ',
  'signs of XML': '<a&b>',
  entities: '#1;&amp;',
  dollars: '${1:a}',
  backslashes: '\\',
  percents: '5 % ',
  combining: 'e\u0301',
  'marks on one letter': '\u0301',
  Thai: '\u0e01\u0e48\u0e32',
  SARA_AM: '\u0e33',
  Vietnamese: 'ti\u1ebfng vi\u1ec7t ',
  Arabic: '\u0627\u0644\u0639 ',
  emoji: '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}',
  flags: '\u{1f1f9}\u{1f1ed}',
  'halves of signs': '\ud83d',
  'lines that go on': '\n... x',
  'list lines that go on': ',\n... x',
  'blanks and lines': '   \n...   ',
};

/** Keywords in an order in which all of them can be in one file, with what makes their values begin well. */
const BEGINNINGS: Readonly<Partial<Record<KeywordId, string>>> = {
  feels: '4 ',
  pain: 'high ',
  wait: '1 h ',
  metric: 'm ',
  objective: 'learn ',
  moment: 'truth ',
  lane: 'l: ',
  evidence: 'survey ',
  leaves: '5 ',
};

const PERSONA_FACTS = KEYWORD_IDS.filter((id) => specOf(id).places.includes('persona'));
const JOURNEY_FACTS = KEYWORD_IDS.filter((id) => specOf(id).places.includes('journey') && id !== 'stage');
const STEP_FACTS = KEYWORD_IDS.filter((id) => specOf(id).places.includes('step'));
const BELOW: readonly KeywordId[] = ['cause', 'impact', 'effort', 'answers', 'when', 'share'];
const ABOVE: Readonly<Partial<Record<KeywordId, KeywordId>>> = {
  cause: 'pain',
  impact: 'pain',
  effort: 'idea',
  answers: 'idea',
  when: 'goesTo',
  share: 'goesTo',
};

/** Each keyword once with a filler inside of its value, between two words. */
function everyFact(filler: string): Shape {
  return (size) => {
    const fill = filler.repeat(Math.max(1, Math.floor(size / 2 / filler.length)));
    const line = (id: KeywordId): string =>
      `${ENGLISH.keywords[id][0]}: ${BEGINNINGS[id] ?? ''}a${firstNumber}${fill}b\n`;
    const below = (id: KeywordId): string => {
      const above = ABOVE[id];
      return `${above ? `${ENGLISH.keywords[above][0]}: x\n` : ''}${line(id)}`;
    };
    return [
      line('persona'),
      ...PERSONA_FACTS.map(line),
      line('journey'),
      ...JOURNEY_FACTS.map(line),
      line('stage'),
      line('step'),
      ...STEP_FACTS.map(line),
      ...BELOW.map(below),
      line('step'),
      line('stage'),
      `catalogue: channel\n${line('channel')}catalogue: model\n${line('model')}${line('stage')}`,
    ].join('');
  };
}

/** The same filler where there is no keyword, after a keyword without a colon, and before and after a line. */
function everyPlace(filler: string): Shape {
  return (size) => {
    const fill = filler.repeat(Math.max(1, Math.floor((size * 2) / filler.length)));
    return `${fill}x\njourney${fill}J\n${fill}journey: J\nstage: S${fill}\nstep ${fill}: A\n// ${fill}\ntuoch${fill}: x\n${fill}:${fill}\n`;
  };
}

const ROW = 'journey: J\nstage: S\n';

/** Many lines of one kind. */
const MANY: Readonly<Record<string, Shape>> = {
  'unknown lines': (size) => `journey: J\n${'pasted prose without any keyword\n'.repeat(size)}`,
  'unknown keywords': (size) => `journey: J\n${lines(size, (at) => `keyword${at}: x\n`)}`,
  'near keywords': (size) => `journey: J\n${'tuochpoint: x\n'.repeat(size)}`,
  'blank lines': (size) => `journey: J\n${'\n'.repeat(size * 4)}stage: S\nstep: A\n`,
  'lines of blanks': (size) => `journey: J\n${'   \n'.repeat(size * 4)}stage: S\nstep: A\n`,
  comments: (size) => `journey: J\nstage: S\n${'// x\n'.repeat(size * 2)}step: A\n`,
  'conflict marks': (size) => '<<<<<<< a\n=======\n>>>>>>> b\n'.repeat(size / 3),
  'conflicts with steps': (size) => `${ROW}${'<<<<<<< a\nstep: A\n=======\nstep: B\n>>>>>>> b\n'.repeat(size / 5)}`,
  'rows of a table': (size) => `${ROW}step: A\n${'| a | b | c |\n'.repeat(size)}`,
  'deeper and deeper lines': (size) => {
    const depth = Math.floor(Math.sqrt(size) * 4);
    return `${ROW}${lines(depth, (at) => `${' '.repeat(at - firstNumber)}step: A\n`)}`;
  },
  'steps of one title': (size) => `${ROW}${'step: A\ngoes to: A\n'.repeat(size / 2)}`,
  'steps with ways': (size) => `${ROW}${lines(size / 2, (at) => `step: A${at}\ngoes to: A${at + 1}\n`)}`,
  'steps with ways back': (size) =>
    `${ROW}${lines(size / 2, (at) => `step: A${at}\ngoes to: A${firstNumber + Math.floor((at - firstNumber) / 2)}\n`)}`,
  'steps with ways to one': (size) => `${ROW}step: End\n${lines(size / 2, (at) => `step: A${at}\ngoes to: End\n`)}`,
  'ways of one step': (size) => `${ROW}step: A\n${'goes to: B\nwhen: x\n'.repeat(size / 2)}step: B\n`,
  'ways of one step to others': (size) =>
    `${ROW}step: A\n${lines(size / 2, (at) => `goes to: B${at}\n`)}${lines(size / 2, (at) => `step: B${at}\n`)}`,
  'ways by stage and step': (size) =>
    `journey: J\n${lines(size / 3, (at) => `stage: S${at}\nstep: A\ngoes to: S${at + 1} / A\n`)}`,
  'ways that end nowhere': (size) => `${ROW}${lines(size / 2, (at) => `step: A${at}\ngoes to: nowhere ${at}\n`)}`,
  'steps with feelings': (size) => `${ROW}${lines(size / 2, (at) => `step: A${at}\nfeels: ${(at % 5) + 1} word\n`)}`,
  'steps with people': (size) => `${ROW}${lines(size / 3, (at) => `step: A${at}\npeople: ${at}\nleaves: 5 bored\n`)}`,
  'stages with all': (size) =>
    `journey: J\n${lines(size / 8, (at) => `stage: S${at}\nowner: O${at}\npeople: 5\nstep: A${at}\nfeels: ${(at % 5) + 1}\npain: P${at}\nidea: I${at}\nanswers: P${at}\n`)}`,
  'steps with ids': (size) => `${ROW}${lines(size / 3, (at) => `step: A\nid: a${at}\ngoes to: a${at + 1}\n`)}`,
  'steps of one id': (size) => `${ROW}${'step: A\nid: a\n'.repeat(size / 2)}`,
  'stages without steps': (size) => `journey: J\n${'stage: S\nfeels: 4\n'.repeat(size / 2)}`,
  'stages of one title': (size) => `journey: J\n${'stage: S\nstep: A\ngoes to: S / A\n'.repeat(size / 3)}`,
  'journeys of one title': (size) => 'journey: J\nimproves: J\n'.repeat(size / 2),
  'journeys in a chain': (size) => lines(size / 2, (at) => `journey: J${at}\nimproves: J${at + 1}\n`),
  'journeys with steps': (size) => lines(size / 4, (at) => `journey: J${at}\nstage: S\nstep: A\nfeels: 4\n`),
  'journeys for one persona': (size) =>
    `persona: P\n${lines(size / 4, (at) => `journey: J${at}\nfor: P\nstage: S\nstep: A\n`)}`,
  'improved journey': (size) => {
    const steps = lines(size / 6, (at) => `step: A${at}\nfeels: 3\nowner: O\n`);
    return `journey: J\nstage: S\n${steps}journey: K\nstate: improved\nimproves: J\nstage: S\n${steps}`;
  },
  'improved journey of one title': (size) => {
    const steps = 'step: A\nfeels: 3\n'.repeat(size / 4);
    return `journey: J\nstage: S\n${steps}journey: K\nstate: improved\nimproves: J\nstage: S\n${steps}`;
  },
  'improved journey in another order': (size) => {
    const count = Math.floor(size / 4);
    const one = lines(count, (at) => `step: A${at}\nfeels: 3\n`);
    const other = lines(count, (at) => `step: A${count - at}\nfeels: 4\n`);
    return `journey: J\nstage: S\n${one}journey: K\nstate: improved\nimproves: J\nstage: S\n${other}`;
  },
  'improved journey of other titles': (size) => {
    const count = Math.floor(size / 4);
    const one = lines(count, (at) => `step: A${at}\npain: P${at}\n`);
    const other = lines(count, (at) => `step: B${at}\npain: Q${at}\n`);
    return `journey: J\nstage: S\n${one}journey: K\nstate: improved\nimproves: J\nstage: S\n${other}`;
  },
  'personas of one title': (size) => `${'persona: P\nwho: x\n'.repeat(size / 2)}journey: J\nfor: P\n`,
  personas: (size) => `${lines(size / 2, (at) => `persona: P${at}\nwho: x\n`)}${ROW}step: A\nfor: P1\n`,
  'personas of one journey': (size) =>
    `${lines(size / 2, (at) => `persona: P${at}\n`)}journey: J\n${lines(size / 2, (at) => `for: P${at}\n`)}stage: S\nstep: A\n`,
  'a list of personas': (size) =>
    `${lines(size / 2, (at) => `persona: P${at}\n`)}journey: J\nfor: ${lines(size / 2, (at) => `P${at}, `)}P\nstage: S\nstep: A\n`,
  'personas of steps': (size) =>
    `${lines(size / 3, (at) => `persona: P${at}\n`)}${ROW}${lines(size / 3, (at) => `step: A\nfor: P${at}\n`)}`,
  'unknown personas': (size) => `${ROW}${lines(size / 2, (at) => `step: A\nfor: Nobody ${at}\n`)}`,
  'entries of a catalogue': (size) =>
    `catalogue: touchpoint\n${lines(size / 2, (at) => `touchpoint: A${at}, B\nnote: x\n`)}`,
  'channels of a catalogue': (size) =>
    `catalogue: channel\n${lines(size / 3, (at) => `channel: Chan ${at}\n`)}${ROW}${lines(size / 3, (at) => `step: A\nchannel: Chan ${at}\n`)}`,
  'metrics of a catalogue': (size) =>
    `catalogue: metric\n${lines(size / 3, (at) => `metric: Met ${at}\n`)}${ROW}${lines(size / 3, (at) => `step: A\nmetric: Met ${at} 5\n`)}`,
  'stages of a model': (size) => `catalogue: model\nmodel: M\n${'stage: A\ncounts as: use\n'.repeat(size / 2)}`,
  'stages of a long model': (size) => {
    const stages = Array.from({ length: size / 4 }, (_, stage) => `stage: S${stage}\n`);
    return `catalogue: model\nmodel: M\n${stages.join('')}journey: J\nmodel: M\n${stages.map((line) => `${line}step: A\n`).join('')}`;
  },
  'stages against a model': (size) =>
    `journey: J\nmodel: mckinsey\n${lines(size / 2, (at) => `stage: Stage ${at}\nstep: A\n`)}`,
  'pains and ideas': (size) => `${ROW}step: A\n${'pain: P\nidea: I\n'.repeat(size / 2)}`,
  'pains with names': (size) =>
    `${ROW}step: A\n${lines(size / 3, (at) => `pain: high P${at}\nidea: I${at}\nanswers: P${at}\n`)}`,
  'steps with moments': (size) =>
    `${ROW}${lines(size / 3, (at) => `step: A${at}\nfeels: ${(at % 5) + 1}\nmoment: truth\n`)}`,
  'improved journey without half its steps': (size) => {
    const one = lines(size / 6, (at) => `step: A${at}\nfeels: 3\nstep: B${at}\nfeels: 2\n`);
    const other = lines(size / 6, (at) => `step: A${at}\nfeels: 4\n`);
    return `journey: J\nstage: S\n${one}journey: K\nstate: improved\nimproves: J\nstage: S\n${other}`;
  },
  'improved journeys in pairs': (size) =>
    lines(
      size / 8,
      (at) =>
        `journey: J${at}\nstage: S\nstep: A\njourney: K${at}\nstate: improved\nimproves: J${at}\nstage: S\nstep: A\n`,
    ),
  'catalogues of no kind': (size) => lines(size / 3, (at) => `catalogue: kind ${at}\nchannel: C${at}\nnote: x\n`),
  'many owners over many steps': (size) =>
    `journey: J\n${lines(size / 4, (at) => `owner: O${at}\n`)}stage: S\n${lines(size / 8, (at) => `step: A${at}\nowner: P${at}\nstep: B${at}\n`)}`,
  'owners and channels of one step': (size) =>
    `${ROW}step: A\n${lines(size / 2, (at) => `owner: O${at}\nchannel: C${at}\n`)}`,
  'pains with estimates': (size) =>
    `${ROW}${lines(size / 4, (at) => `step: A${at}\nimportance: ${(at % 9) + 1}\npain: high P${at}\nimpact: ${(at % 5) + 1}\n`)}`,
  'ideas that answer': (size) => `${ROW}step: A\npain: P\nidea: I\n${'answers: P\n'.repeat(size)}`,
  'ideas that answer others': (size) =>
    `${ROW}step: A\n${lines(size / 2, (at) => `pain: P${at}\n`)}idea: I\n${lines(size / 2, (at) => `answers: P${at}\n`)}`,
};

/** Many facts of one keyword in one step, and one in each of many steps. */
const FACTS: Readonly<Record<string, Shape>> = Object.fromEntries(
  STEP_FACTS.map((id) => {
    const word = ENGLISH.keywords[id][0];
    return [
      `${word} in one step and in many`,
      (size: number) =>
        `${ROW}step: A\n${lines(size / 4, (at) => `${word}: ${BEGINNINGS[id] ?? ''}x${at}\n`)}${lines(size / 4, (at) => `step: B${at}\n${word}: ${BEGINNINGS[id] ?? ''}y${at}\n`)}`,
    ];
  }),
);

const inFacts = Object.entries(FILLERS).map(([name, filler]) => [`facts of ${name}`, everyFact(filler)] as const);
const inPlaces = Object.entries(FILLERS).map(([name, filler]) => [`lines of ${name}`, everyPlace(filler)] as const);

const SHAPES: Readonly<Record<string, Shape>> = {
  ...MANY,
  ...FACTS,
  ...Object.fromEntries([...inFacts, ...inPlaces]),
};

export const SHAPE_NAMES: readonly string[] = Object.keys(SHAPES);

/** The text of a shape in a size; another `round` gives other names. */
export function textOfShape(name: string, size: number, round: number): string {
  firstNumber = round * 100_003;
  return SHAPES[name]?.(size) ?? '';
}
