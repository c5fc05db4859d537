/** Changed grammars: in each, one rule, alternative, cardinality, reference or form is removed or replaced. */
import { AstUtils, EmptyFileSystem, GrammarAST, URI } from 'langium';
import type { AstNode } from 'langium';
import { createLangiumGrammarServices } from 'langium/grammar';

export interface Mutant {
  /** What was done, and where. */
  readonly name: string;
  readonly text: string;
}

interface Change {
  readonly what: string;
  readonly node: AstNode;
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

const { shared, grammar: services } = createLangiumGrammarServices(EmptyFileSystem);
let made = 0;

/** A grammar as Langium understands its text; undefined where it does not parse. */
export async function grammarOf(text: string): Promise<GrammarAST.Grammar | undefined> {
  const uri = URI.parse(`file:///${made++}.langium`);
  const document = shared.workspace.LangiumDocumentFactory.fromString<GrammarAST.Grammar>(text, uri);
  shared.workspace.LangiumDocuments.addDocument(document);
  await shared.workspace.DocumentBuilder.build([document]);
  const { value, parserErrors } = document.parseResult;
  shared.workspace.LangiumDocuments.deleteDocument(uri);
  return parserErrors.length > 0 ? undefined : value;
}

/** Every `step`-th of them, starting with the first. */
export function mutantsOf(text: string, step = 1): readonly Mutant[] {
  const { value } = services.parser.LangiumParser.parse<GrammarAST.Grammar>(text);
  return AstUtils.streamAllContents(value)
    .flatMap(changesOf)
    .map(({ what, node, from, to, by }): Mutant => {
      const rule = AstUtils.getContainerOfType(node, isNamed)?.name ?? '';
      const line = text.slice(0, from).split('\n').length;
      return { name: `line ${line}, ${rule}: ${what}`, text: text.slice(0, from) + by + text.slice(to) };
    })
    .toArray()
    .filter((_, at) => at % step === 0);
}

function isNamed(node: AstNode): node is AstNode & { readonly name: string } {
  return GrammarAST.isAbstractRule(node) || GrammarAST.isType(node);
}

function changesOf(node: AstNode): readonly Change[] {
  const place = node.$cstNode;
  if (!place) return [];
  const { offset, end, text } = place;
  const changes: Change[] = [];
  const change = (what: string, from: number, to: number, by: string): void => {
    changes.push({ what, node, from, to, by });
  };
  if (GrammarAST.isAlternatives(node)) changes.push(...withoutOne(node, node.elements));
  if (GrammarAST.isUnionType(node)) changes.push(...withoutOne(node, node.types));
  if (GrammarAST.isAbstractElement(node) && node.cardinality) {
    for (const other of ['', '?', '*', '+'].filter((each) => each !== node.cardinality)) {
      if (isWeaker(node.cardinality, other)) change(`${text} → ${other || 'one'}`, end - 1, end, other);
    }
  }
  if (GrammarAST.isAssignment(node) && node.feature === 'once') {
    change(`${text} any number`, offset, offset + 'once?='.length, '');
  }
  if (GrammarAST.isCrossReference(node)) {
    change(`${text} → no reference`, offset, end, 'NameValue');
    const kind = /^\[(\w+)/.exec(text)?.[1] ?? '';
    const other = kind === 'Catalogue' ? 'Persona' : 'Catalogue';
    change(`${text} → ${other}`, offset + 1, offset + 1 + kind.length, other);
  }
  if (GrammarAST.isRuleCall(node) && text.replace(/[?*+]$/, '').endsWith('Value')) {
    change(`${text} → another form`, offset, end, text.startsWith('PhaseValue') ? 'WordValue' : 'PhaseValue');
  }
  if (GrammarAST.isParserRule(node)) changes.push(...withoutRule(node));
  if (GrammarAST.isTerminalRule(node)) {
    change(`no terminal`, offset, end, '');
    if (node.hidden) change(`not hidden`, offset, offset + 'hidden '.length, '');
  }
  return changes;
}

/** What accepts less than before, or requires more. */
function isWeaker(before: string, after: string): boolean {
  return before === '*' ? after !== '' : before === '+' ? after === '' : after === '';
}

function withoutOne(node: AstNode, elements: readonly AstNode[]): readonly Change[] {
  return elements.flatMap((element, at) => {
    const own = element.$cstNode;
    const before = elements[at - 1]?.$cstNode;
    const after = elements[at + 1]?.$cstNode;
    if (!own) return [];
    const from = before ? before.end : own.offset;
    const to = before ? own.end : (after?.offset ?? own.end);
    return [{ what: `without ${own.text}`, node, from, to, by: '' }];
  });
}

/** A rule that requires a word which nobody can write. */
function withoutRule(node: GrammarAST.ParserRule): readonly Change[] {
  const body = node.definition.$cstNode;
  if (!body) return [];
  return [{ what: 'no rule', node, from: body.offset, to: body.end, by: node.dataType ? 'SEPARATOR' : "'nothing'" }];
}
