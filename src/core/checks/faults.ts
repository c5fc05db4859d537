/** Checks that put a fault of reading into words. */
import type { Fault, FaultCode, JourneyFile } from '../model/journey.js';
import type { Range } from '../model/range.js';
import { remember } from '../util/remember.js';
import type { ProblemData } from '../vocabulary/messages.js';
import type { Check, Finding, Severity } from './check.js';
import type { CheckInput } from '../writing/check-input.js';
import type { Fix } from '../writing/edit.js';

/** What a fault's message names, and how it can be fixed. */
export interface FaultWording<Code extends FaultCode> {
  readonly data: ProblemData[Code];
  readonly fixes?: readonly Fix[];
  /** The severity, if it is not that of the check. */
  readonly severity?: Severity;
  /** The place, if it is not that of the fault. */
  readonly range?: Range;
}

/** A check that finds exactly the faults of one code. `word` may return undefined for a fault that turns out not to be one. */
export function faultCheck<Code extends FaultCode>(
  code: Code,
  severity: Severity,
  word: (fault: Fault, input: CheckInput) => FaultWording<Code> | undefined,
): Check {
  return { code, severity, find: (input) => findFaults(input, code, (fault) => word(fault, input)) };
}

/** The findings for the faults of one code; one fault may give several, or none. */
export function findFaults<Code extends FaultCode>(
  input: CheckInput,
  code: Code,
  word: (fault: Fault) => FaultWording<Code> | readonly FaultWording<Code>[] | undefined,
): readonly Finding[] {
  const say = input.vocabulary.messages.problem[code];
  return faultsOf(input.file, code).flatMap((fault) =>
    [word(fault) ?? []].flat().map(({ data, ...rest }): Finding => ({
      message: say(data),
      range: rangeOfFault(fault),
      ...rest,
    })),
  );
}

/** The faults of one code, in file order. */
export function faultsOf(file: JourneyFile, code: FaultCode): readonly Fault[] {
  return byCode(file).get(code) ?? [];
}

/** Where a fault is. */
export function rangeOfFault(fault: Fault): Range {
  return { start: { line: fault.line, character: fault.start }, end: { line: fault.lastLine, character: fault.end } };
}

/** A text that a fault carries; empty if it carries none. */
export function textOf(fault: Fault, key: string): string {
  return String(fault.data[key] ?? '');
}

/** A number that a fault carries; 0 if it carries none. */
export function numberOf(fault: Fault, key: string): number {
  const number = Number(fault.data[key] ?? 0);
  return Number.isFinite(number) ? number : 0;
}

const byCode = remember((file: JourneyFile): ReadonlyMap<FaultCode, readonly Fault[]> => {
  const groups = new Map<FaultCode, Fault[]>();
  for (const fault of file.faults) {
    const group = groups.get(fault.code);
    if (group) group.push(fault);
    else groups.set(fault.code, [fault]);
  }
  return groups;
});
