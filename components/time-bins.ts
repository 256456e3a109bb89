/** Cuts a stretch of time into equal parts that people know: minutes, hours, days. Pure but for the time zone. */

const MINUTE_MS = 60_000;
/** Lengths of a part below a day, in minutes. */
const MINUTES = [1, 5, 15, 60, 180, 360];
/** Lengths from a day on, in days. */
const DAYS = [1, 7, 28, 91, 364];

/** A part of the time; `to` belongs to the next one. Unix times in milliseconds. */
export interface TimeBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * Cuts the time from `first` to `last` into at most `most` parts of one length, and counts.
 *
 * Parts begin where a clock in this time zone shows a full one; a day has the hours that it has here.
 * @param times - sorted or not; what lies outside is not counted
 */
export function binTimes(
  times: readonly number[],
  [first, last]: readonly [number, number],
  most: number,
): readonly TimeBin[] {
  const edges = edgesOf(first, last, most);
  const counts = edges.map(() => 0);
  for (const time of times) {
    const index = indexOf(edges, time);
    if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
  }
  return edges.slice(0, -1).map((from, index) => ({
    from,
    to: edges[index + 1] ?? from,
    count: counts[index] ?? 0,
  }));
}

function edgesOf(first: number, last: number, most: number): number[] {
  const begin = new Date(first);
  begin.setHours(0, 0, 0, 0);
  const parts = (length: number): number => (last - first) / length + 2;
  const minutes = MINUTES.find((length) => parts(length * MINUTE_MS) <= most);
  if (minutes) {
    const length = minutes * MINUTE_MS;
    const from = first - ((first - begin.getTime()) % length);
    return upTo(last, (index) => from + index * length);
  }
  const dayMs = 1440 * MINUTE_MS;
  const days =
    DAYS.find((length) => parts(length * dayMs) <= most) ??
    Math.ceil((last - first) / dayMs / (most - 2));
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
