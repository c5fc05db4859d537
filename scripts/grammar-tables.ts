/** What the grammar says about structure, as tables for code that has no tree: derived from the rules, with nothing added. */
import { GrammarAST } from 'langium';

/** The feature of a node that the grammar only accepts there so that nothing is a parser error. */
const WRAPPED = 'fact';

interface NodeType {
  keyword?: string;
  once: boolean;
  form?: string;
  names: readonly string[];
  readonly children: Map<string, Set<string>>;
}

interface KeywordRow {
  readonly places: readonly string[];
  readonly repeat: 'once' | 'often';
  readonly form: string;
  readonly names?: readonly string[];
}

interface CatalogueRow {
  readonly token: string;
  readonly facts: readonly string[];
  readonly ofStages: readonly string[];
}

export interface GrammarTables {
  readonly keywords: Readonly<Record<string, KeywordRow>>;
  /** Blocks and parts with their depth. */
  readonly levels: Readonly<Record<string, number>>;
  /** Blocks that may appear anywhere, and close nothing. */
  readonly asides: readonly string[];
  /** Facts of plain words that may be repeated in a part, and about which nothing more is said. */
  readonly texts: readonly string[];
  /** By the keyword of their entries. */
  readonly catalogues: Readonly<Record<string, CatalogueRow>>;
}

/** Start of the name of a union of facts that may also be about another fact. */
const ALSO_OF = 'AlsoOf';

const PLACES = ['file', 'persona', 'journey', 'stage', 'step', 'catalogue', 'pain', 'idea', 'goesTo'];

export function grammarTables(grammar: GrammarAST.Grammar): GrammarTables {
  const types = new TypeReader().read(grammar);
  const { places, levels, asides } = placesOf(types);
  for (const [place, also] of alsoOf(grammar)) {
    for (const name of also) {
      const keyword = types.get(name)?.keyword;
      if (keyword !== undefined) places.set(keyword, new Set([...(places.get(keyword) ?? []), place]));
    }
  }
  const keywords: Record<string, KeywordRow> = {};
  for (const [name, type] of types) {
    if (type.keyword === undefined || name !== capitalised(type.keyword)) continue;
    const found = places.get(type.keyword) ?? new Set();
    keywords[type.keyword] = {
      places: PLACES.filter((place) => found.has(place)),
      repeat: type.once ? 'once' : 'often',
      form: type.form ?? 'text',
      ...(type.names.length > 0 ? { names: type.names.map((each) => types.get(each)?.keyword ?? each) } : {}),
    };
  }
  return { keywords, levels, asides: [...asides], texts: textsOf(keywords), catalogues: cataloguesOf(grammar, types) };
}

/** Facts that the parser gives to a part and that may also be about a fact of it: by the place, the types of the facts. */
function alsoOf({ types }: GrammarAST.Grammar): readonly (readonly [place: string, types: readonly string[]])[] {
  return types
    .filter(({ name }) => name.startsWith(ALSO_OF))
    .map((type) => [lowered(type.name.slice(ALSO_OF.length)), namesOf(type)] as const);
}

function textsOf(keywords: Readonly<Record<string, KeywordRow>>): readonly string[] {
  const owners = new Set(Object.values(keywords).flatMap(({ places }) => places));
  return Object.entries(keywords)
    .filter(([, { form, repeat, places }]) => form === 'text' && repeat === 'often' && places.includes('journey'))
    .flatMap(([id]) => (owners.has(id) ? [] : [id]));
}

/** Follows the rules from node to node. */
class TypeReader {
  private readonly types = new Map<string, NodeType>();

  read(grammar: GrammarAST.Grammar): ReadonlyMap<string, NodeType> {
    for (const rule of grammar.rules) {
      if (GrammarAST.isParserRule(rule) && !rule.fragment && !rule.dataType) this.walk(rule.definition, typeOf(rule));
    }
    return this.types;
  }

  /** The type that a sequence makes may change along the way. */
  private walk(element: GrammarAST.AbstractElement | undefined, type: string): string {
    if (GrammarAST.isAlternatives(element)) {
      for (const each of element.elements) this.walk(each, type);
    } else if (GrammarAST.isGroup(element)) {
      return element.elements.reduce((now, each) => this.walk(each, now), type);
    } else if (GrammarAST.isAction(element)) {
      return element.inferredType?.name ?? type;
    } else if (GrammarAST.isKeyword(element)) {
      this.typeNamed(type).keyword ??= element.value;
    } else if (GrammarAST.isAssignment(element)) {
      this.assign(element, this.typeNamed(type));
    } else if (GrammarAST.isRuleCall(element)) {
      const rule = element.rule.ref;
      if (GrammarAST.isParserRule(rule) && rule.fragment) this.walk(rule.definition, type);
    }
    return type;
  }

  private assign({ feature, terminal }: GrammarAST.Assignment, type: NodeType): void {
    if (GrammarAST.isKeyword(terminal)) {
      type.keyword ??= terminal.value;
      type.once ||= feature === 'once';
    } else if (GrammarAST.isCrossReference(terminal)) {
      const target = terminal.type.ref;
      if (!target) return;
      type.names = namesOf(target);
      setForm(type, `${lowered(target.name)}Ref${feature.endsWith('s') ? 's' : ''}`);
    } else {
      for (const rule of calledBy(terminal)) {
        if (GrammarAST.isTerminalRule(rule)) {
          if (feature === 'lists') setForm(type, 'catalogueKind');
        } else if (GrammarAST.isParserRule(rule) && rule.dataType) {
          setForm(type, lowered(rule.name).replace(/Value$/, ''));
        } else if (GrammarAST.isParserRule(rule)) {
          const known = type.children.get(feature) ?? new Set();
          for (const made of typesMadeBy(rule)) known.add(made);
          type.children.set(feature, known);
        }
      }
    }
  }

  private typeNamed(name: string): NodeType {
    const known = this.types.get(name);
    if (known) return known;
    const made: NodeType = { once: false, names: [], children: new Map() };
    this.types.set(name, made);
    return made;
  }
}

/** The value of a line has one form, wherever the grammar mentions it. */
function setForm(type: NodeType, form: string): void {
  if (type.form !== undefined && type.form !== form) {
    throw new Error(`The value of ${type.keyword} has two forms: ${type.form} and ${form}.`);
  }
  type.form = form;
}

/** Where each keyword may be, and how deep those are that open something; found from the file downwards. */
function placesOf(types: ReadonlyMap<string, NodeType>): {
  readonly places: Map<string, ReadonlySet<string>>;
  readonly levels: Readonly<Record<string, number>>;
  readonly asides: ReadonlySet<string>;
} {
  const places = new Map<string, Set<string>>();
  const levels: Record<string, number> = {};
  const asides = new Set<string>();
  const seen = new Set<string>();
  const visit = (name: string, place: string, depth: number): void => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const [feature, children] of types.get(name)?.children ?? []) {
      if (feature === WRAPPED) continue;
      const aside = feature === 'asides';
      for (const child of children) {
        const keyword = types.get(child)?.keyword;
        if (keyword === undefined) continue;
        if (aside) asides.add(keyword);
        const standsIn = aside ? 'file' : place;
        places.set(keyword, (places.get(keyword) ?? new Set()).add(standsIn));
        const isMain = child === capitalised(keyword);
        const below = aside ? 0 : depth;
        if (isMain && feature !== 'facts') levels[keyword] = Math.max(levels[keyword] ?? 0, below);
        visit(child, place === 'catalogue' || !isMain ? 'catalogue' : keyword, below + 1);
      }
    }
  };
  visit('JourneyFile', 'file', 0);
  return { places, levels, asides };
}

/** Each alternative of a catalogue: the token of its kind, and what its entries and their stages may say. */
function cataloguesOf(
  grammar: GrammarAST.Grammar,
  types: ReadonlyMap<string, NodeType>,
): Readonly<Record<string, CatalogueRow>> {
  const rows: Record<string, CatalogueRow> = {};
  const rule = grammar.rules.find(({ name }) => name === 'Catalogue');
  if (!GrammarAST.isParserRule(rule)) return rows;
  const keywordsIn = (type: string | undefined): readonly string[] =>
    [...(types.get(type ?? '')?.children.get('facts') ?? [])].flatMap((each) => types.get(each)?.keyword ?? []);
  for (const group of groupsOf(rule.definition)) {
    const assigned = new Map(
      group.elements.filter(GrammarAST.isAssignment).map(({ feature, terminal }) => [feature, calledBy(terminal)[0]]),
    );
    const lists = assigned.get('lists');
    const opens = assigned.get('entries');
    if (!lists || !GrammarAST.isParserRule(opens)) continue;
    const entry = typeOf(opens);
    const [stage] = types.get(entry)?.children.get('stages') ?? [];
    rows[types.get(entry)?.keyword ?? ''] = {
      token: lists.name,
      facts: keywordsIn(entry),
      ofStages: keywordsIn(stage),
    };
  }
  return rows;
}

function groupsOf(element: GrammarAST.AbstractElement): readonly GrammarAST.Group[] {
  if (GrammarAST.isAlternatives(element)) return element.elements.flatMap(groupsOf);
  return GrammarAST.isGroup(element) ? [element, ...element.elements.flatMap(groupsOf)] : [];
}

function calledBy(element: GrammarAST.AbstractElement): readonly GrammarAST.AbstractRule[] {
  if (GrammarAST.isRuleCall(element)) return element.rule.ref ? [element.rule.ref] : [];
  return GrammarAST.isAlternatives(element) ? element.elements.flatMap(calledBy) : [];
}

/** The types of the nodes that a call of a rule may return. */
function typesMadeBy(rule: GrammarAST.ParserRule): readonly string[] {
  return madeBy(rule.definition, typeOf(rule));
}

function madeBy(element: GrammarAST.AbstractElement, type: string): readonly string[] {
  if (GrammarAST.isAlternatives(element)) return [...new Set(element.elements.flatMap((each) => madeBy(each, type)))];
  if (GrammarAST.isRuleCall(element)) {
    const rule = element.rule.ref;
    return GrammarAST.isParserRule(rule) && !rule.fragment ? typesMadeBy(rule) : [type];
  }
  const action = GrammarAST.isGroup(element) ? element.elements.find(GrammarAST.isAction) : undefined;
  return [action?.inferredType?.name ?? type];
}

function typeOf(rule: GrammarAST.ParserRule): string {
  return rule.inferredType?.name ?? rule.name;
}

/** The members of a declared union, or the one type that is named. */
function namesOf(target: GrammarAST.AbstractType): readonly string[] {
  return GrammarAST.isType(target) ? namesIn(target.type) : [target.name];
}

function namesIn(definition: GrammarAST.TypeDefinition): readonly string[] {
  if (GrammarAST.isUnionType(definition)) return definition.types.flatMap(namesIn);
  return GrammarAST.isSimpleType(definition) && definition.typeRef?.ref ? namesOf(definition.typeRef.ref) : [];
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function lowered(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
