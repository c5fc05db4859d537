import { faultCheck } from './faults.js';

/**
 * Marks that git left hold two versions of the same lines. Which one is right is for the editor's own merge tools, so there is
 * no fix here; the picture waits.
 */
export const conflictMarks = faultCheck('conflict-marks', 'error', () => ({ data: {} }));
