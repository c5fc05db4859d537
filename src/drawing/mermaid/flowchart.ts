import { flowOf } from '../../core/insight/links.js';
import type { Exit, Link } from '../../core/insight/links.js';
import { isOptional } from '../../core/model/optional-parts.js';
import { columnsOf, columnsOfStages } from '../../core/insight/parts.js';
import type { Journey } from '../../core/model/journey.js';
import { PALETTES } from '../kit/palette.js';
import { analysisWordsOf } from '../../core/vocabulary/all-analysis-words.js';
import { vocabularyOf } from '../../core/vocabulary/all.js';
import type { HumanLanguage } from '../../core/vocabulary/vocabulary.js';
import { themeFrontMatter } from './front-matter.js';
import { escapeLabel } from './label.js';
import { factWordsOf } from '../words/fact-words.js';

/**
 * The flow of a journey as Mermaid `flowchart` text: stage → subgraph `g1`, step → box `s1`, and so on in file order; branches
 * carry their condition and share, exits are rounded boxes `x1`, a name that nothing has is a dashed box `u1`, a written end is
 * `e1`, the lost customer `l1`, and another journey `j1`. Ids are ours, because an author's id could be a word of Mermaid's or not ASCII.
 */
export function generateMermaidFlowchart(journey: Journey, language: HumanLanguage): string {
  const flow = flowOf(journey);
  const extras = new Extras(language);
  const links = flow.links.map((link) => linkLine(link, language, extras));
  const exits = flow.exits.map((exit) => exitLine(exit, language, extras));
  const lines = [
    ...themeFrontMatter({
      primaryColor: 'canvas',
      primaryTextColor: 'ink',
      primaryBorderColor: 'lineStrong',
      lineColor: 'ink2',
      clusterBkg: 'surface',
      clusterBorder: 'line',
      titleColor: 'ink',
      edgeLabelBackground: 'canvas',
    }),
    'flowchart LR',
    ...stageLines(journey, language),
    ...extras.lines,
    ...links,
    ...exits,
    ...classLines(extras),
    ...optionalLines(journey),
  ];
  return `${lines.join('\n')}\n`;
}

function stageLines(journey: Journey, language: HumanLanguage): readonly string[] {
  const columns = columnsOfStages(journey);
  const { untitled } = vocabularyOf(language).labels.map;
  const titled = (title: string): string => escapeLabel(title.trim() === '' ? untitled : title);
  return journey.stages.flatMap((stage, index) => [
    `  subgraph g${index + 1}["${titled(stage.title)}"]`,
    ...(columns[index] ?? []).map(
      (column) => `    s${column.index + 1}["${column.index + 1} \u00b7 ${titled(column.part.title)}"]`,
    ),
    '  end',
  ]);
}

type Kind = 'x' | 'u' | 'e' | 'l' | 'j';

/** Boxes besides those of the steps, with the ids that they got. */
class Extras {
  readonly lines: string[] = [];
  private readonly counts = { x: 0, u: 0, e: 0, l: 0, j: 0 };
  private readonly journeys = new Map<string, string>();

  constructor(private readonly language: HumanLanguage) {}

  exit(text: string): string {
    return this.add('x', `(["${escapeLabel(text)}"])`);
  }

  unknown(text: string): string {
    return this.add('u', `["${escapeLabel(text)}"]`);
  }

  /** One box for all ends: the journey is over in the same way wherever it ends. */
  end(): string {
    if (this.counts.e > 0) return 'e1';
    return this.add('e', `(["${escapeLabel(analysisWordsOf(this.language).flow.ends)}"])`);
  }

  /** One box for all who give up, as for the end. */
  lost(): string {
    if (this.counts.l > 0) return 'l1';
    return this.add('l', `(["${escapeLabel(analysisWordsOf(this.language).flow.lost)}"])`);
  }

  /** One box for each other journey, in the shape that Mermaid has for what is described elsewhere. */
  journey(title: string): string {
    const known = this.journeys.get(title);
    if (known !== undefined) return known;
    const id = this.add('j', `[["${escapeLabel(analysisWordsOf(this.language).flow.journey(title))}"]]`);
    this.journeys.set(title, id);
    return id;
  }

  idsOf(kind: Kind): readonly string[] {
    return Array.from({ length: this.counts[kind] }, (_, index) => `${kind}${index + 1}`);
  }

  private add(kind: Kind, shape: string): string {
    this.counts[kind] += 1;
    const id = `${kind}${this.counts[kind]}`;
    this.lines.push(`  ${id}${shape}`);
    return id;
  }
}

function linkLine(link: Link, language: HumanLanguage, extras: Extras): string {
  const from = `  s${link.from + 1}`;
  if (link.kind === 'next') {
    const words = link.otherwise ? `|"${escapeLabel(analysisWordsOf(language).flow.otherwise)}"|` : '';
    return `${from} -->${words} s${link.to + 1}`;
  }
  const condition = factWordsOf(language).condition(link.fact);
  const label = condition === '' ? '' : `|"${escapeLabel(condition)}"|`;
  if (link.kind === 'way') return `${from} -->${label} s${link.to + 1}`;
  if (link.kind === 'end') return `${from} -->${label} ${extras.end()}`;
  if (link.kind === 'lost') return `${from} -.->${label} ${extras.lost()}`;
  if (link.kind === 'journey') return `${from} -->${label} ${extras.journey(link.fact.journey ?? link.fact.text)}`;
  return `${from} -.->${label} ${extras.unknown(link.fact.text)}`;
}

/** An exit of a step is attached to its box, one of a stage to the subgraph; one of the journey is alone. */
function exitLine({ fact, column, stage }: Exit, language: HumanLanguage, extras: Extras): string {
  const id = extras.exit(factWordsOf(language).leaves(fact));
  if (column !== undefined) return `  s${column + 1} -.-> ${id}`;
  return stage === undefined ? `  ${id}` : `  g${stage + 1} -.-> ${id}`;
}

/** What may be skipped has a frame of dashes, as in our own picture. */
function optionalLines(journey: Journey): readonly string[] {
  const ids = columnsOf(journey).flatMap(({ part, index }) => (isOptional(part) ? [`s${index + 1}`] : []));
  if (ids.length === 0) return [];
  return ['  classDef optional stroke-dasharray:4 3', `  class ${ids.join(',')} optional`];
}

function classLines(extras: Extras): readonly string[] {
  const { light } = PALETTES;
  const exits = [...extras.idsOf('x'), ...extras.idsOf('l')];
  const unknown = extras.idsOf('u');
  return [
    ...(exits.length === 0
      ? []
      : [
          `  classDef exit fill:${light.painSoft},stroke:${light.pain},color:${light.painInk}`,
          `  class ${exits.join(',')} exit`,
        ]),
    ...(unknown.length === 0
      ? []
      : [
          `  classDef unknown fill:${light.canvas},stroke:${light.way},color:${light.ink},stroke-dasharray:4 3`,
          `  class ${unknown.join(',')} unknown`,
        ]),
  ];
}
