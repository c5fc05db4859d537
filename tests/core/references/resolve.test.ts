import { describe, expect, test } from 'vitest';
import type { GoesToFact, Journey, JourneyFile, Stage } from '../../../src/core/model/journey.js';
import { resolveEntry } from '../../../src/core/references/resolve-entry.js';
import { resolveJourney } from '../../../src/core/references/resolve-journey.js';
import { resolvePain } from '../../../src/core/references/resolve-pain.js';
import type { PainTarget } from '../../../src/core/references/resolve-pain.js';
import { resolvePart } from '../../../src/core/references/resolve-part.js';
import type { PartTarget } from '../../../src/core/references/resolve-part.js';
import { personaNames, resolvePersona } from '../../../src/core/references/resolve-persona.js';
import type { Declared, Resolution } from '../../../src/core/references/resolution.js';
import { NO_WORKSPACE } from '../../../src/core/references/workspace-names.js';
import type { NamedElsewhere, WorkspaceNames } from '../../../src/core/references/workspace-names.js';
import { readModel } from '../../../src/language/read-model.js';
import { FAST } from '../../helpers/effort.js';

function fileOf(text: string): JourneyFile {
  return readModel(text).file;
}

function firstJourney(text: string): Journey {
  const [journey] = fileOf(text).journeys;
  if (!journey) throw new Error('The text holds no journey.');
  return journey;
}

function elsewhere(title: string, uri: string, id?: string): NamedElsewhere {
  return { title, uri, line: 0, ...(id === undefined ? {} : { id }) };
}

/** Titles of what was found, with the file if it is another one: `Ploy`, `Ploy@b`. */
function shown<Here extends { readonly title: string }>({ target, others }: Resolution<Declared<Here>>): string {
  const show = (declared: Declared<Here> | undefined): string => {
    if (!declared) return '-';
    return 'here' in declared ? declared.here.title : `${declared.elsewhere.title}@${declared.elsewhere.uri}`;
  };
  return [show(target), ...others.map(show)].join(' ');
}

describe('resolvePersona', () => {
  const file = fileOf('persona: Ploy\n  id: p\npersona: Nina\npersona: nina\npersona: p\n');
  const workspace: WorkspaceNames = {
    ...NO_WORKSPACE,
    personas: [elsewhere('Ploy', 'a'), elsewhere('Minh', 'a', 'm'), elsewhere('Twin', 'a'), elsewhere('twin', 'b')],
  };
  test.each([
    ['of the file before one of the workspace', 'PLOY', 'Ploy Ploy@a'],
    ['by its id before another by its title', 'p', 'Ploy'],
    ['of the workspace', '“Minh”', 'Minh@a'],
    ['of the workspace by its id', 'M', 'Minh@a'],
    ['that stands first, of two in the file', 'Nina', 'Nina nina'],
    ['for nothing when two other files declare it', 'Twin', '- Twin@a twin@b'],
    ['for nothing by the beginning of a name', 'Plo', '-'],
    ['for nothing by an empty name', '""', '-'],
  ])('takes a persona %s', (_, name, expected) => {
    expect(shown(resolvePersona(name, file, workspace))).toBe(expected);
  });

  test('names each once, those of the file first', () => {
    expect(personaNames(file, workspace)).toEqual(['Ploy', 'Nina', 'nina', 'p', 'Minh', 'Twin', 'twin']);
  });
});

describe('resolveJourney', () => {
  test('looks in the file, then in the workspace', () => {
    const file = fileOf('journey: Rent a bike\n  id: rent\njourney: Next year');
    const workspace = { ...NO_WORKSPACE, journeys: [elsewhere('Rent a bike', 'a'), elsewhere('Return it', 'a')] };
    expect(
      ['rent', 'RENT A BIKE', 'Return it', 'Rent'].map((name) => shown(resolveJourney(name, file, workspace))),
    ).toEqual(['Rent a bike', 'Rent a bike Rent a bike@a', 'Return it@a', 'Rent a bike']);
  });
});

describe('resolveEntry', () => {
  const file = fileOf(
    'catalogue: channel\n  channel: Dock physical, จุดจอด\n    id: dock-1\ncatalogue: model\n  model: Rental-2\n',
  );
  test.each(['Dock', 'จุดจอด', 'DOCK-1'])('knows an entry as %s', (name) => {
    expect(shown(resolveEntry(name, 'channel', file, NO_WORKSPACE))).toMatch(/^Dock/u);
  });

  test('knows entries of one kind only, and those of other files', () => {
    expect(shown(resolveEntry('Dock', 'model', file, NO_WORKSPACE))).toBe('-');
    const workspace = { ...NO_WORKSPACE, models: [elsewhere('Rental-9', 'a')] };
    expect(shown(resolveEntry('rental-9', 'model', file, workspace))).toBe('Rental-9@a');
  });
});

const MAP = `journey: Ride
stage: Find
  id: home
  step: Search
  step: Pay
stage: Pay
  step: Pay
    id: pay-here
  step: Wait
stage: Ride
  step: Search
  step: End
stage: Home
  step: Search
  step: A / B
stage: A
  step: B
`;

describe('resolvePart', () => {
  const journey = firstJourney(MAP);
  const show = ({ stage, step }: PartTarget): string => (step ? `${stage.title}/${step.title}` : stage.title);
  const resolve = (name: string, from: number): string => {
    const { target, others } = resolvePart(name, journey, journey.stages[from]);
    return [target ? show(target) : '-', ...others.map(show)].join(', ');
  };
  test.each([
    ['the same stage first', 'Search', 3, 'Home/Search, Find/Search, Ride/Search'],
    ['then downward', 'Search', 1, 'Ride/Search, Home/Search, Find/Search'],
    ['then upward from the start', 'Search', 4, 'Find/Search, Ride/Search, Home/Search'],
    ['a stage before a step, and its first step is no other place', 'Pay', 1, 'Pay, Find/Pay'],
    ['a step of the own stage before a stage below', 'Pay', 0, 'Find/Pay, Pay, Pay/Pay'],
    ['an id before a title', 'HOME', 3, 'Find'],
    ['the id of a step', 'pay-here', 0, 'Pay/Pay'],
    ['a whole title before a path', 'A / B', 0, 'Home/A / B'],
    ['a path', 'ride / "search"', 0, 'Ride/Search'],
    ['a path with a quoted stage', '\u201cRide\u201d \u00a0/  SEARCH', 0, 'Ride/Search'],
    ['a path with both in quotes', '"ride" / "search"', 0, 'Ride/Search'],
    ['a path in quotes as a whole', '"ride / search"', 0, 'Ride/Search'],
    ['a path of blanks', 'Ride \t /   Search', 0, 'Ride/Search'],
    ['a path over ids', 'home / Pay', 0, 'Find/Pay'],
    ['nothing by half a title', 'Sear', 0, '-'],
    ['nothing by a slash without blanks', 'Ride/Search', 0, '-'],
    ['nothing by nothing', ' ', 0, '-'],
  ])('takes %s', (_, name, from, expected) => {
    expect(resolve(name, from)).toBe(expected);
  });

  test.skipIf(FAST)('stays fast when ten thousand references name one of ten thousand equal steps', () => {
    const steps = Array.from({ length: 10_000 }, () => 'step: Again\n  goes to: Again\n').join('');
    const many = firstJourney(`journey: Ride\nstage: Find\n${steps}`);
    const goesTo: readonly (readonly [Stage, GoesToFact])[] = many.stages.flatMap((stage) =>
      stage.steps.flatMap((step) => step.goesTo.map((fact) => [stage, fact] as const)),
    );
    const start = performance.now();
    const found = goesTo.map(([stage, { text }]) => resolvePart(text, many, stage));
    expect(found).toHaveLength(10_000);
    expect(found.every(({ target, others }) => target && others.length <= 8)).toBe(true);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('resolvePain', () => {
  const journey = firstJourney(`journey: Ride
  pain: No bike
stage: Find
  step: Search
    pain: No bike
  step: Wait
    pain: high Too "long"
stage: Wait
  step: Stand
    pain: no  bike
`);
  const show = (target: PainTarget): string => {
    if ('pain' in target) return `line ${target.pain.source.line}`;
    return 'part' in target ? (target.part.step ?? target.part.stage).title : target.journey.title;
  };
  const resolve = (name: string, from: number): string => {
    const { target, others } = resolvePain(name, journey, journey.stages[from]);
    return [target ? show(target) : '-', ...others.map(show)].join(', ');
  };
  test.each([
    ['the pain of the own stage first', 'No bike', 0, 'line 4, line 9, line 1'],
    ['the pain of a later stage', 'NO BIKE', 1, 'line 9, line 1, line 4'],
    ['the pain above the first stage from there', 'No bike', -1, 'line 1, line 4, line 9'],
    ['a text without its level', 'Too "long"', 0, 'line 6'],
    ['a part when no pain has the text', 'Stand', 0, 'Stand'],
    ['nothing by another text', 'No bikes', 0, '-'],
  ])('takes %s', (_, name, from, expected) => {
    expect(resolve(name, from)).toBe(expected);
  });
});
