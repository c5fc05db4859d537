import { afterSaleMissing } from './after-sale-missing.js';
import { ambiguousReference } from './ambiguous-reference.js';
import { channelUnknown } from './channel-unknown.js';
import type { Check } from './check.js';
import { choiceUnknown } from './choice-unknown.js';
import { circularReference } from './circular-reference.js';
import { colonHabit } from './colon-habit.js';
import { configInvalid } from './config-invalid.js';
import { conflictMarks } from './conflict-marks.js';
import { dateBuddhistEra } from './date-buddhist-era.js';
import { dateForm } from './date-form.js';
import { deadEndReference } from './dead-end-reference.js';
import { duplicateAttribute } from './duplicate-attribute.js';
import { duplicateName } from './duplicate-name.js';
import { durationForm } from './duration-form.js';
import { emotionOutOfRange } from './emotion-out-of-range.js';
import { emotionScaleMixed } from './emotion-scale-mixed.js';
import { emotionWithoutNumber } from './emotion-without-number.js';
import { emptyValue } from './empty-value.js';
import { evidenceWithoutKind } from './evidence-without-kind.js';
import { idForm } from './id-form.js';
import { importanceRange } from './importance-range.js';
import { improvedWithoutBase } from './improved-without-base.js';
import { keywordWrongPlace } from './keyword-wrong-place.js';
import { laneNameNear } from './lane-name-near.js';
import { laneWithoutName } from './lane-without-name.js';
import { lowPointUnanswered } from './low-point-unanswered.js';
import { metricOutOfRange } from './metric-out-of-range.js';
import { metricUnits } from './metric-units.js';
import { missingGoal } from './missing-goal.js';
import { missingObjective } from './missing-objective.js';
import { missingParent } from './missing-parent.js';
import { missingPersona } from './missing-persona.js';
import { noSteps } from './no-steps.js';
import { nothingAbove } from './nothing-above.js';
import { numberAmbiguous } from './number-ambiguous.js';
import { numberForm } from './number-form.js';
import { overridesBuiltIn } from './overrides-built-in.js';
import { ownerMissing } from './owner-missing.js';
import { peopleIncrease } from './people-increase.js';
import { percentRange } from './percent-range.js';
import { percentWithoutSign } from './percent-without-sign.js';
import { stageNotInModel } from './stage-not-in-model.js';
import { stageOrder } from './stage-order.js';
import { stageWithoutSteps } from './stage-without-steps.js';
import { twoGoalsOrPersonas } from './two-goals-or-personas.js';
import { unitUnknown } from './unit-unknown.js';
import { unknownKeyword } from './unknown-keyword.js';
import { unknownPersona } from './unknown-persona.js';
import { unknownReference } from './unknown-reference.js';
import { waitNotTold } from './wait-not-told.js';
import { waitWithoutTold } from './wait-without-told.js';
import { wordNear } from './word-near.js';

/** Every rule, by code. A table, no logic. */
export const ALL_CHECKS: readonly Check[] = [
  afterSaleMissing,
  ambiguousReference,
  channelUnknown,
  choiceUnknown,
  circularReference,
  colonHabit,
  configInvalid,
  conflictMarks,
  dateBuddhistEra,
  dateForm,
  deadEndReference,
  duplicateAttribute,
  duplicateName,
  durationForm,
  emotionOutOfRange,
  emotionScaleMixed,
  emotionWithoutNumber,
  emptyValue,
  evidenceWithoutKind,
  idForm,
  importanceRange,
  improvedWithoutBase,
  keywordWrongPlace,
  laneNameNear,
  laneWithoutName,
  lowPointUnanswered,
  metricOutOfRange,
  metricUnits,
  missingGoal,
  missingObjective,
  missingParent,
  missingPersona,
  noSteps,
  nothingAbove,
  numberAmbiguous,
  numberForm,
  overridesBuiltIn,
  ownerMissing,
  peopleIncrease,
  percentRange,
  percentWithoutSign,
  stageNotInModel,
  stageOrder,
  stageWithoutSteps,
  twoGoalsOrPersonas,
  unitUnknown,
  unknownKeyword,
  unknownPersona,
  unknownReference,
  waitNotTold,
  waitWithoutTold,
  wordNear,
];
