import { firstAtLeast } from './sorted.js';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Separate ranges along a line, measured from its start. */
export class Stretches {
  private readonly taken: Stretch[] = [];

  constructor(
    /** Least distance between two. */
    private readonly apart: number,
  ) {}

  /** Adds a range if nothing is near it; says whether it did. */
  take(from: number, to: number): boolean {
    const place = this.placeOf(from);
    const before = this.taken[place - 1];
    const behind = this.taken[place];
    if ((before && before.to + this.apart > from) || (behind && to + this.apart > behind.from)) return false;
    this.taken.splice(place, 0, { from, to });
    return true;
  }

  /** The range that contains a point. */
  at(point: number): Stretch | undefined {
    const found = this.taken[this.placeOf(point) - 1];
    return found && found.to > point ? found : undefined;
  }

  /** How many begin before a point. */
  private placeOf(point: number): number {
    return firstAtLeast(this.taken, point, ({ from }) => from);
  }
}
