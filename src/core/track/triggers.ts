/** When an event of the page's markup is told: what `data-track-on`, and `on` of a page rule, may say. */

export type TriggerName = 'click' | 'submit' | 'view' | 'scroll' | 'dwell' | 'video';

export interface Trigger {
  readonly on: TriggerName;
  /** `scroll` and `video`: percent, 1 to 100. `dwell`: milliseconds. Otherwise 0. */
  readonly at: number;
}

export interface ParsedTriggers {
  /** In the order in which they were written, each once. */
  readonly triggers: readonly Trigger[];
  /** What is no trigger, as it was written. */
  readonly wrong: readonly string[];
}

/** For messages. */
export const TRIGGER_FORMS = 'click, submit, view, scroll:75, dwell:30s, video:50';

const FORM = /^(?:(click|submit|view)|(scroll|video):(100|[1-9]\d?)|dwell:(\d{1,4})(s|m))$/;
const MAX_DWELL_MS = 36e5;

/**
 * Reads triggers that are separated by spaces.
 *
 * Pure, never throws. `dwell` takes up to an hour.
 */
export function parseTriggers(text: string): ParsedTriggers {
  const words = [...new Set(text.split(/\s+/).filter(Boolean))];
  const read = words.map((word) => [word, parseOne(word)] as const);
  return {
    triggers: read.flatMap(([, trigger]) => trigger ?? []),
    wrong: read.flatMap(([word, trigger]) => (trigger ? [] : word)),
  };
}

function parseOne(word: string): Trigger | undefined {
  const [, plain, share, percent, time, unit] = FORM.exec(word) ?? [];
  if (plain) return { on: plain as TriggerName, at: 0 };
  if (share) return { on: share as TriggerName, at: Number(percent) };
  const ms = Number(time) * (unit === 'm' ? 6e4 : 1e3);
  return ms > 0 && ms <= MAX_DWELL_MS ? { on: 'dwell', at: ms } : undefined;
}
