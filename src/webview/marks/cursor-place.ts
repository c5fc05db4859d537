import type { Fact, Journey, Part, Persona } from '../../core/model/journey.js';
import type { KeywordId } from '../../core/vocabulary/keyword.js';
import { isKeywordId } from '../../core/vocabulary/keyword.js';

/** What is on the cursor's line. */
export interface CursorPlace {
  readonly keyword: KeywordId;
  /** Number of the step in its journey, from 1; 0 if the line is in no step. */
  readonly step: number;
}

/** The fact on a line, so that the footer can say it in words; undefined for a line without one. */
export function factAtCursor(line: number, journey: Journey, personas: readonly Persona[]): CursorPlace | undefined {
  let step = 0;
  for (const stage of journey.stages) {
    for (const part of stage.steps) {
      step += 1;
      const keyword = inPart(line, part, 'step');
      if (keyword) {
        return { keyword, step };
      }
    }
    const keyword = inPart(line, stage, 'stage');
    if (keyword) {
      return { keyword, step: 0 };
    }
  }
  const keyword =
    inPart(line, journey, 'journey') ??
    personas.map((persona) => inPersona(line, persona)).find((found) => found !== undefined);
  return keyword ? { keyword, step: 0 } : undefined;
}

function inPart(line: number, part: Part, own: KeywordId): KeywordId | undefined {
  if (part.source && covers(part.source, line)) {
    return own;
  }
  return line > (part.source?.line ?? -1) && line <= part.lastLine ? factIn(line, part) : undefined;
}

function inPersona(line: number, persona: Persona): KeywordId | undefined {
  if (persona.source && covers(persona.source, line)) {
    return 'persona';
  }
  return line <= persona.lastLine ? factIn(line, persona) : undefined;
}

/** Facts are under the name of their keyword: one, or a list of them. */
function factIn(line: number, owner: object): KeywordId | undefined {
  for (const [name, value] of Object.entries(owner)) {
    if (isKeywordId(name)) {
      const facts: readonly unknown[] = Array.isArray(value) ? value : [value];
      for (const fact of facts) {
        if (isFact(fact)) {
          if (covers(fact.source, line)) {
            return name;
          }
          // A pain has its cause and an idea its effort: facts of their own line within a fact.
          const inner = factIn(line, fact);
          if (inner) {
            return inner;
          }
        }
      }
    }
  }
  return undefined;
}

function covers(source: { readonly line: number; readonly lastLine: number }, line: number): boolean {
  return line >= source.line && line <= source.lastLine;
}

function isFact(value: unknown): value is Fact {
  return (
    typeof value === 'object' &&
    value !== null &&
    'source' in value &&
    typeof value.source === 'object' &&
    value.source !== null
  );
}
