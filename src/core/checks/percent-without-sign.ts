import { scanNumber } from '../values/number.js';
import { faultCheck, rangeOfFault, textOf } from './faults.js';
import { replaceFix, writeNumber } from '../writing/writing.js';

/** A share is read as per cent; with the sign, so does whoever reads the file. */
export const percentWithoutSign = faultCheck('percent-without-sign', 'hint', (fault, input) => {
  const found = textOf(fault, 'found');
  const value = scanNumber(found, 0)?.value ?? 0;
  // `0.4` may be two fifths as well as four in a thousand: both are offered, and neither is taken for granted.
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
