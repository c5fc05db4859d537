import { faultCheck, textOf } from './faults.js';

/** A value is compared with its target and with what was before; minutes cannot be compared with per cent. */
export const metricUnits = faultCheck('metric-units', 'warning', (fault) => ({
  data: { name: textOf(fault, 'name') },
}));
