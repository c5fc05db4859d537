/** What a language does with every keyword in every place, in words. It is bundled again with each grammar. */
import { AstUtils, createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject } from 'langium';
import type { GrammarAST } from 'langium';
import { interpretAstReflection } from 'langium/grammar';
import { generateLanguageDocs } from '../../../scripts/generate-language-docs.js';
import { vocabularyOf } from '../../../src/core/vocabulary/all.js';
import { KEYWORD_IDS } from '../../../src/core/vocabulary/keyword.js';
import type { KeywordId } from '../../../src/core/vocabulary/keyword.js';
import { JourneyMapLanguageMetaData } from '../../../src/language/generated/module.js';
import { modelOfResult } from '../../../src/language/lowering/document-model.js';
import { JourneyLanguageModule } from '../../../src/language/module.js';
import { parse } from '../../../src/language/parsing/parse.js';
import { keywordChoices } from '../../../src/server/lsp/completion/keyword-choices.js';
import { JourneyFoldingRangeProvider } from '../../../src/server/lsp/folding-range-provider.js';

const ENGLISH = vocabularyOf('en');

/** The lines above, by what they open. */
const PLACES: Readonly<Record<string, string>> = {
  file: '',
  persona: 'persona: P',
  journey: 'journey: J',
  stage: 'journey: J\nstage: S',
  step: 'journey: J\nstage: S\nstep: A',
  'second step': 'journey: J\nstage: S\nstep: A\nstep: B',
  'second stage': 'journey: J\nstage: S\nstep: A\nstage: T',
  'second journey': 'journey: J\nstage: S\nstep: A\njourney: K',
  'journey without a line': 'goal: G\ngoal: H',
  'stage of a journey without a line': 'stage: S\nstage: T',
  'step of a journey without a line': 'step: A\nstep: B',
  'step, then stage, of a journey without a line': 'step: A\nstage: S\nstage: T',
  'stage of a journey that begins with a fact': 'goal: G\nstage: S',
  'step without a stage': 'journey: J\nstep: A\nstep: B',
  'stage behind such steps': 'journey: J\nstep: A\nstage: S\nstage: T',
  'persona of a journey': 'journey: J\ngoal: G\npersona: P\npersona: R',
  'persona of a stage': 'journey: J\nstage: S\npersona: P\npersona: R',
  'persona behind a step': 'journey: J\nstage: S\nstep: A\npersona: P',
  'persona behind a step without a stage': 'journey: J\nstep: A\npersona: P\nstep: B\npersona: R',
  'step behind a persona': 'journey: J\nstage: S\npersona: P\nstep: A',
  'step behind a persona, without a stage': 'journey: J\npersona: P\nstep: A',
  'stage behind a persona': 'journey: J\npersona: P\nstage: S',
  'journey behind personas': 'persona: P\npersona: R\njourney: J\njourney: K',
  pain: 'journey: J\nstage: S\nstep: A\npain: high P',
  idea: 'journey: J\nstage: S\nstep: A\nidea: I',
  way: 'journey: J\nstage: S\nstep: A\ngoes to: S',
  'pain and idea': 'journey: J\nstage: S\nstep: A\npain: P\nidea: I',
  'facts of facts': 'journey: J\nstage: S\npain: P\ncause: waiting\nidea: I\neffort: low\ngoes to: S\nwhen: late',
  'behind them': 'journey: J\nstage: S\nstep: A\npain: P\nidea: I\ngoes to: S\nnote: N',
  'behind them, in a stage': 'journey: J\nstage: S\npain: P\nidea: I\ngoes to: S\nnote: N',
  'behind them, in a journey': 'journey: J\npain: P\nidea: I\nnote: N',
  'behind several personas that are named': 'journey: J\nfor: A, B, C',
  ...Object.fromEntries(
    ['touchpoint', 'channel', 'metric', 'model', 'nothing known', ''].flatMap((kind) => [
      [`catalogue of ${kind || 'no kind'}`, `catalogue: ${kind}\nwho: x`],
      ...(kind.length > 0 && !kind.includes(' ')
        ? [
            [`entry of ${kind}`, `catalogue: ${kind}\n${kind}: E`],
            [`second entry of ${kind}`, `journey: J\nstage: S\ncatalogue: ${kind}\n${kind}: E\nid: e\n${kind}: F`],
          ]
        : []),
    ]),
  ),
  'journey behind a catalogue of nothing known': 'catalogue: nothing known\njourney: J',
  'stage of a model': 'catalogue: model\nmodel: M\nstage: S',
  'second stage of a model': 'catalogue: model\nmodel: M\nstage: S\ncounts as: buy\nstage: T\nstep: x',
  'stage of no model': 'catalogue: model\nstage: S\nstage: T',
  'stage of no model, and facts': 'catalogue: model\nstage: S\nwho: x',
  'comments and lines without a keyword': 'no keyword\njourney: J\n// comment\nno keyword\nstage: S\n// comment',
};

interface Probe {
  readonly place: string;
  readonly says: string;
}

type Read = (text: string) => {
  readonly errors: number;
  /** Facts of a fact that the tree does not have below it. */
  readonly later: number;
  readonly model: ReturnType<typeof modelOfResult>;
};

/** Line by line, so that a comparison can stop at the first one that differs. */
export function* probe(grammar: GrammarAST.Grammar, languagePage: string): Iterable<Probe> {
  const read = readerOf(grammar);
  for (const [place, above] of Object.entries(PLACES)) {
    const outcomes = new Map<string, KeywordId[]>();
    for (const keyword of KEYWORD_IDS) {
      const says = outcomeOf(read, above, keyword);
      outcomes.set(says, [...(outcomes.get(says) ?? []), keyword]);
    }
    for (const [says, keywords] of outcomes) yield { place, says: `${keywords.join(' ')}: ${says}` };
    yield { place, says: `offered: ${offered(read, above)}` };
    yield { place, says: `folded: ${folded(read, above)}` };
  }
  yield { place: 'reference page', says: String(generateLanguageDocs(languagePage) === languagePage) };
}

function readerOf(grammar: GrammarAST.Grammar): Read {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), {
    AstReflection: () => interpretAstReflection(grammar),
  });
  const services = inject(
    createDefaultCoreModule({ shared }),
    { Grammar: () => grammar, LanguageMetaData: () => JourneyMapLanguageMetaData, parser: {} },
    JourneyLanguageModule,
  );
  shared.ServiceRegistry.register(services);
  return (text) => {
    const result = parse(text, services);
    const later = AstUtils.streamAst(result.value)
      .filter(({ $type }) => $type === 'Later')
      .count();
    return { errors: result.parserErrors.length, later, model: modelOfResult(result, text) };
  };
}

/** A keyword twice with a value, once without, then a fact and a step: where each lands, and what is reported about it. */
function outcomeOf(read: Read, above: string, keyword: KeywordId): string {
  const name = ENGLISH.keywords[keyword][0];
  const { sample } = ENGLISH.keywordHelp[keyword];
  const head = above === '' ? [] : above.split('\n');
  const lines = [`${name}: ${sample}`, `${name}: ${sample}`, `${name}:`, 'note: behind', 'step: behind'];
  const { errors, later, model } = read([...head, ...lines].join('\n'));
  const landed = new Map<number, Set<string>>();
  land(model.file, [], landed);
  const told = lines.map((_, at) => {
    const line = head.length + at;
    const faults = model.file.faults.filter((fault) => fault.line === line).map(({ code }) => code);
    const paths = [...(landed.get(line) ?? [])].map((path) => path.replaceAll(`.${keyword}`, '.*'));
    return [...paths, ...faults].join(' + ') || 'nowhere';
  });
  const counts = [later > 0 ? ` | ${later} later` : '', errors > 0 ? ` | ${errors} errors` : ''];
  return told.join(' | ') + counts.join('');
}

/** The properties under which a value with a place of its own is kept. */
function land(value: unknown, path: readonly string[], landed: Map<number, Set<string>>): void {
  if (Array.isArray(value)) {
    for (const each of value) land(each, path, landed);
  } else if (typeof value === 'object' && value !== null) {
    const source: unknown = Reflect.get(value, 'source');
    const line: unknown = typeof source === 'object' && source !== null ? Reflect.get(source, 'line') : undefined;
    if (typeof line === 'number') landed.set(line, (landed.get(line) ?? new Set()).add(path.join('.')));
    for (const [key, inner] of Object.entries(value)) if (key !== 'faults') land(inner, [...path, key], landed);
  }
}

function offered(read: Read, above: string): string {
  const text = `${above}\n`;
  const document = { ...read(text).model, uri: 'a', version: 0 };
  return keywordChoices(document, document.lines.length - 1, ENGLISH, ': ')
    .map(({ id }) => id)
    .join(' ');
}

function folded(read: Read, above: string): string {
  const document = { ...read(`${above}\nnote: behind`).model, uri: 'a', version: 0 };
  return new JourneyFoldingRangeProvider()
    .fold(document)
    .map(({ startLine, endLine }) => `${startLine}–${endLine}`)
    .join(' ');
}
