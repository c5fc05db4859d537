import type { FaultCode } from '../model/journey.js';

/** What is wrong with a part of a value; `from` and `to` are offsets in the value, `to` exclusive. */
export interface ValueFault {
  readonly code: FaultCode;
  readonly from: number;
  readonly to: number;
  readonly data: Readonly<Record<string, string | number>>;
}

/** A range of a value. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The faults of a value without faults: shared, because most values have none. */
export const NO_FAULTS: readonly ValueFault[] = [];

/** Makes a fault. */
export function fault(
  code: FaultCode,
  stretch: Stretch,
  data: Readonly<Record<string, string | number>> = {},
): ValueFault {
  return { code, from: stretch.from, to: stretch.to, data };
}
