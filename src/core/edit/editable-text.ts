/** Which texts of a map can be edited in the picture, and what they are. */
import type { Journey, Part, Persona } from '../model/journey.js';
import type { Source } from '../model/range.js';
import { KEYWORD_IDS, specOf } from '../vocabulary/keyword.js';
import type { KeywordId, ValueForm } from '../vocabulary/keyword.js';

/** The text of one fact, or the title of one part. */
export interface EditableText {
  readonly line: number;
  readonly keyword: KeywordId;
  /** Without the level, score or other fixed word before it; lines are separated by `\n`. */
  readonly text: string;
  /** Titles and names are one line. */
  readonly multiline: boolean;
  /** Whether the text may be removed, because the fact says something without it. */
  readonly optional: boolean;
}

/** Forms whose value is one text, and forms in which a text follows something else. */
const WHOLE: ReadonlySet<ValueForm> = new Set(['text', 'name']);
const BEHIND: ReadonlySet<ValueForm> = new Set(['levelText', 'feels', 'moment', 'objective', 'lane']);

const TEXT_KEYWORDS = KEYWORD_IDS.filter((keyword) => {
  const { form } = specOf(keyword);
  return WHOLE.has(form) || BEHIND.has(form);
});

/** The text on the line of a fact, or on the line that opens a part. Undefined for numbers, lists and references. */
export function editableAt(
  { journeys, personas }: { readonly journeys: readonly Journey[]; readonly personas: readonly Persona[] },
  line: number,
): EditableText | undefined {
  for (const journey of journeys) {
    const found = inJourney(journey, line);
    if (found) return found;
  }
  for (const persona of personas) {
    if (persona.elsewhere || line > persona.lastLine) continue;
    const found = title('persona', persona, line) ?? factOf(persona, line);
    if (found) return found;
  }
  return undefined;
}

function inJourney(journey: Journey, line: number): EditableText | undefined {
  for (const stage of journey.stages) {
    for (const step of stage.steps) {
      if (step.source && line > step.lastLine) continue;
      const found = inPart('step', step, line);
      if (found) return found;
    }
    const found = inPart('stage', stage, line);
    if (found) return found;
  }
  return inPart('journey', journey, line);
}

function inPart(keyword: KeywordId, part: Part, line: number): EditableText | undefined {
  return title(keyword, part, line) ?? factOf(part, line);
}

function title(
  keyword: KeywordId,
  part: { readonly title: string; readonly source?: Source },
  line: number,
): EditableText | undefined {
  if (part.source?.line !== line) return undefined;
  return { line, keyword, text: part.title, multiline: false, optional: false };
}

/** The model keeps facts under the name of their keyword: one, or a list. */
function factOf(owner: object, line: number): EditableText | undefined {
  for (const keyword of TEXT_KEYWORDS) {
    const value: unknown = Reflect.get(owner, keyword);
    const facts: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const fact of facts) {
      if (!isText(fact) || fact.source.line !== line) continue;
      const { form } = specOf(keyword);
      return { line, keyword, text: fact.text, multiline: form !== 'name', optional: BEHIND.has(form) };
    }
  }
  return undefined;
}

function isText(value: unknown): value is { readonly text: string; readonly source: Source } {
  return typeof value === 'object' && value !== null && 'text' in value && 'source' in value;
}
