import type { PartsAtLine } from './place.js';

/**
 * The states that a `state` line can say, the likeliest first: of the idea above it if there is one without a state, of its journey, or
 * of its step. Steps and stages have one only where the journey shows what really happened.
 */
export function stateSets(
  { journey, stage, step }: PartsAtLine,
  line: number,
): readonly ('journeyState' | 'rowState' | 'ideaState')[] {
  const part = step ?? stage ?? journey;
  const idea = part?.idea.findLast(({ source }) => source.line < line);
  const isOpen = idea !== undefined && (idea.state === undefined || idea.state.source.line === line);
  const ofIdea = isOpen ? (['ideaState'] as const) : [];
  if (!stage && !step) return [...ofIdea, 'journeyState'];
  return journey?.state?.value === 'actual' ? [...ofIdea, 'rowState'] : ofIdea;
}
