/** How well a step is known: the sign and the words of each kind of evidence. */
import type { EvidenceFact, Part } from '../../core/model/journey.js';
import type { EvidenceKind } from '../../core/vocabulary/catalogue.js';
import type { IconName } from '../kit/icons.generated.js';
import { isGone } from './change-marks.js';
import { stageOfColumn } from '../scene/context.js';
import type { MapContext, Scope } from '../scene/context.js';
import { asName } from '../../core/util/name-case.js';
import { factWordsOf } from '../words/fact-words.js';

const EVIDENCE_ICONS: Readonly<Record<EvidenceKind, IconName>> = {
  interview: 'mic',
  survey: 'clipboard-check',
  analytics: 'chart-column',
  tickets: 'ticket',
  observation: 'eye',
  research: 'newspaper',
  assumption: 'circle-dashed',
};

/** Evidence as the card of a step shows it. */
interface ShownEvidence {
  readonly words: string;
  readonly icon: IconName;
  readonly isAssumed: boolean;
  /** Absent for an assumption that nobody wrote. */
  readonly fact?: EvidenceFact;
}

/** What a step is based on: its own evidence, else that of its stage; in an improved map without any it is assumed (D4). */
export function evidenceOf(context: MapContext, { part, from }: Scope): readonly ShownEvidence[] {
  const facts = part.evidence.length > 0 ? part.evidence : (stageOfColumn(context, from)?.stage.evidence ?? []);
  if (facts.length === 0 && isExpected(context, part)) {
    const words = asName(context.vocabulary.words.evidence.assumption[0]);
    return [{ words, icon: EVIDENCE_ICONS.assumption, isAssumed: true }];
  }
  return facts.map((fact) => ({
    words: factWordsOf(context.language).evidenceUndated(fact),
    icon: evidenceIcon(fact),
    isAssumed: fact.kind === 'assumption',
    fact,
  }));
}

/** A step of an improved map without evidence is an assumption, even if nobody says so (D4). */
function isExpected(context: MapContext, part: Part): boolean {
  const { state, evidence } = context.journey;
  // What is taken from the base as it is there is no expectation.
  if (context.input.taken && context.comparison?.parts.get(part)?.change === 'same') return false;
  return state?.value === 'improved' && evidence.length === 0 && !isGone(context, part);
}

/** The sign of a kind of evidence. */
export function evidenceIcon(fact: EvidenceFact): IconName {
  return fact.kind ? EVIDENCE_ICONS[fact.kind] : 'sticky-note';
}
