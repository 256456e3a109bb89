/** Cuts a stretch of time into equal parts that people know: seconds, minutes, hours, days. Pure but for the time zone. */

const SECOND_MS = 1000;
const DAY_MS = 864e5;
/** Lengths of a part below a day, in seconds. */
const SECONDS = [1, 5, 15, 60, 300, 900, 3600, 3 * 3600, 6 * 3600];
/** Lengths from a day on, in days. */
const DAYS = [1, 7, 28, 91, 364];

/** A part of the time; `to` belongs to the next one. Unix times in milliseconds. */
export interface TimeBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** How many parts there should be. */
export interface Parts {
  readonly most: number;
  /** Where the time is too short for so many, parts that come after it are added. */
  readonly least?: number;
}

/** Parts of a stretch of time that are being counted. */
export interface TimeCount {
  /** Counts a time; one that lies outside is left out. Each may be earlier or later than the one before. */
  add(time: number): void;
  bins(): readonly TimeBin[];
}

/**
 * Cuts the time from `first` to `last` into parts of one length, to be counted time by time: a long log has too many
 * for one go.
 *
 * Parts begin where a clock in this time zone shows a full one; a day has the hours that it has here.
 */
export function countTimes(
  [first, last]: readonly [number, number],
  { most, least = 1 }: Parts,
): TimeCount {
  const edges = edgesOf(first, last, most, least);
  const counts = edges.map(() => 0);
  return {
    add(time) {
      const index = indexOf(edges, time);
      if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
    },
    bins: () =>
      edges.slice(0, -1).map((from, index) => ({
        from,
        to: edges[index + 1] ?? from,
        count: counts[index] ?? 0,
      })),
  };
}

function edgesOf(first: number, last: number, most: number, least: number): number[] {
  const begin = new Date(first);
  begin.setHours(0, 0, 0, 0);
  const parts = (length: number): number => (last - first) / length + 2;
  const seconds = SECONDS.find((length) => parts(length * SECOND_MS) <= most);
  if (seconds) {
    const length = seconds * SECOND_MS;
    const from = first - ((first - begin.getTime()) % length);
    return upTo(Math.max(last, from + (least - 1) * length), (index) => from + index * length);
  }
  const days =
    DAYS.find((length) => parts(length * DAY_MS) <= most) ??
    Math.ceil((last - first) / DAY_MS / (most - 2));
  return upTo(last, (index) => new Date(begin).setDate(begin.getDate() + index * days));
}

/** Edges from the first to the first one behind `last`. */
function upTo(last: number, edge: (index: number) => number): number[] {
  const edges = [edge(0)];
  for (let index = 1; (edges.at(-1) ?? last) <= last; index++) edges.push(edge(index));
  return edges;
}

/** Number of the part that a time lies in, by halves; -1 before the first. */
function indexOf(edges: readonly number[], time: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? Infinity) <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
