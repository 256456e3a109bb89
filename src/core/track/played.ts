/** How much of a video was really played. What somebody jumps over is not, and what is played twice counts once. */

/** Seconds from a to b, as the browser lists them in `HTMLMediaElement.played`: sorted, without overlaps. */
export type Range = readonly [from: number, to: number];

/** Percent of a video, 0 to 100. 0 for one without an end, such as a live one. */
export function playedPercent(ranges: readonly Range[], duration: number): number {
  const seconds = ranges.reduce((sum, [from, to]) => sum + Math.max(0, to - from), 0);
  const percent = (100 * seconds) / duration;
  return Number.isFinite(percent) ? Math.min(100, Math.round(percent)) : 0;
}

/** What is known of a player that only tells its position from time to time. */
export interface Playback {
  /** Where it was, in seconds of the video. */
  readonly position: number;
  /** When it said so, in milliseconds. */
  readonly at: number;
  /** What was played, sorted, without overlaps. */
  readonly ranges: readonly Range[];
}

/** Fastest playback that players offer. */
const MAX_RATE = 2;
/** Messages come late by up to so much, in seconds. */
const LATE = 0.5;
/** Nobody plays a video in so many pieces; a page that pretends to does not fill the memory. */
const MAX_RANGES = 500;

/**
 * Adds a position. Moving on as fast as a player can is playing; everything else is a jump.
 *
 * Pure. @returns the same state where the position is not a number
 */
export function playOn(before: Playback | undefined, position: number, at: number): Playback {
  const last = before ?? { position, at, ranges: [] };
  if (!Number.isFinite(position) || position < 0) return last;
  const moved = position - last.position;
  const passed = Math.max(0, at - last.at) / 1000;
  const isPlayed = moved > 0 && moved <= passed * MAX_RATE + LATE && passed > 0;
  return {
    position,
    at,
    ranges: isPlayed ? addRange(last.ranges, [last.position, position]) : last.ranges,
  };
}

function addRange(ranges: readonly Range[], [from, to]: Range): readonly Range[] {
  const apart = ranges.filter(([start, end]) => end < from || start > to);
  const touched = ranges.filter((range) => !apart.includes(range));
  const joined: Range = [
    Math.min(from, ...touched.map(([start]) => start)),
    Math.max(to, ...touched.map(([, end]) => end)),
  ];
  if (apart.length >= MAX_RANGES) return ranges;
  return [...apart, joined].sort(([one], [other]) => one - other);
}
