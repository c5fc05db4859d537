import { scanNumber } from '../values/number.js';
import { faultCheck, rangeOfFault, textOf } from './faults.js';
import { replaceFix, writeNumber } from '../writing/writing.js';

/** A share is read as a percentage; with the sign, a reader of the file sees that too. */
export const percentWithoutSign = faultCheck('percent-without-sign', 'hint', (fault, input) => {
  const found = textOf(fault, 'found');
  const value = scanNumber(found, 0)?.value ?? 0;
  // `0.4` may be two fifths or four in a thousand: both are offered, and neither is assumed.
  const isPart = value > 0 && value <= 1;
  const whole = writeNumber(input, Number((value * 100).toPrecision(12)), found);
  const range = rangeOfFault(fault);
  return {
    data: { found },
    fixes: [
      replaceFix(input, range, `${found} %`, isPart ? undefined : 'preferred'),
      ...(isPart ? [replaceFix(input, range, `${whole} %`)] : []),
    ],
  };
});
