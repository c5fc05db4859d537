import type * as Ast from '../generated/ast.js';

type MisplacedFact = Ast.Misplaced['fact'];

/** All facts inside what is misplaced, line by line: a pain comes with its causes, a stage with its facts. */
export function factsOf({ fact }: Ast.Misplaced): readonly MisplacedFact[] {
  if (!('facts' in fact)) return [fact];
  const below = fact.facts.flatMap((each) => (each.$type === 'Misplaced' ? factsOf(each) : [each]));
  return [fact, ...below];
}
