/** Says what is sensitive on this page: what the markup marks, and what `pixelgate-sensitive.js` knows, where it is asked for. */
import { isRecord } from '../../core/is-record.ts';
import { TOPICS } from '../../minimize/sensitive.ts';
import { UNKNOWN } from '../sensitive-env.ts';
import { asksForSensitive } from './sensitive-laws.ts';
import type { Item, RunEnv } from '../runner.ts';
import type { Judge, SensitiveFile } from '../sensitive-env.ts';
import type { Read } from './read-item.ts';

export interface Sensitive {
  /** While the rules or words for an item are on their way: resolves when it can be judged, or never will. Never rejects. */
  pending(item: Item, read: Subject): Promise<void> | undefined;
  /** Looks whether the file is needed by now; until it is there, everything counts as sensitive. */
  update(): void;
  /** Notes what the page looks like when an event is told. */
  note(item: Item): void;
  /** @returns what makes an event sensitive, in a word; for the developer panel */
  of(item: Item, read: Subject): string | undefined;
  /** Whether the name of an event tells, by its words, what must not be told. */
  isTelling(name: string): boolean;
  /** Whether the page that is open is sensitive, or the one of another address. */
  isPage(href?: string): boolean;
  /** Whether sensitive events go to nobody. */
  isDropping(): boolean;
}

/** What is judged of an event. */
type Subject = Pick<Read, 'mark' | 'told' | 'event'>;

type Env = Pick<RunEnv, 'bring' | 'config' | 'consent' | 'report'>;

const judgeAll = (effect: Judge['effect'], answer: string | undefined): Judge => ({
  effect,
  ofPage: () => answer,
  ofEvent: () => answer,
  ofName: () => answer,
  pending: () => undefined,
});

/** Nothing asks for rules. */
const NONE = judgeAll('withhold', undefined);

/** Rules that are not known make everything sensitive. What becomes of it is known. */
function unknown(written: unknown): Judge {
  const { then = 'withhold' } = Object(written) as { readonly then?: unknown };
  return judgeAll(then === 'withhold' ? 'withhold' : 'drop', UNKNOWN);
}

const MARKED_PAGE = 'html[data-sensitive], body[data-sensitive]';

/** @param onReady - called when the rules have come, or will not */
export function createSensitive(
  { bring, config, consent, report }: Env,
  onReady: () => void,
): Sensitive {
  const written = isRecord(config) ? config['sensitive'] : undefined;
  const isStrict = (): boolean =>
    asksForSensitive(consent.regime.id) || consent.record?.limited === true;
  let judge = NONE;
  let isAsked = false;
  let coming: Promise<void> | undefined;

  const update = (): void => {
    if (isAsked || !(isStrict() || written !== undefined)) return;
    isAsked = true;
    judge = unknown(written);
    coming = bring('sensitive')
      .then((file) =>
        (file as SensitiveFile).connect({ bring, config, isStrict, report, onWords: onReady }),
      )
      .then(
        (ready) => void (judge = ready),
        () => report('sensitive-file'),
      )
      .then(() => {
        coming = undefined;
        onReady();
      });
  };
  const read = (mark: unknown): string | undefined => {
    if (mark === undefined || mark === null || mark === false) return undefined;
    const isTopic = mark === true || mark === '' || TOPICS.some((topic) => topic === mark);
    if (!isTopic) report('sensitive-mark', String(mark).slice(0, 40), TOPICS.join(', '));
    return 'data-sensitive';
  };
  const markOfPage = (): string | undefined => {
    const marked = document.querySelector(MARKED_PAGE);
    return marked ? read(marked.getAttribute('data-sensitive')) : undefined;
  };
  const ofPage = (href: string): string | undefined =>
    markOfPage() ?? judge.ofPage(new URL(href), document.title);
  const of: Sensitive['of'] = (item, { mark, told, event }) =>
    read(mark) ??
    item.context ??
    ofPage(item.href) ??
    judge.ofEvent(told) ??
    judge.ofName(event.name);
  const comes = (): Promise<void> | undefined => coming ?? judge.pending();
  const pending: Sensitive['pending'] = (item, subject) => {
    // asking brings the words that it takes; a name is judged by itself
    const answers = [of(item, subject), judge.ofName(subject.event.name)];
    const until = answers.includes(UNKNOWN) ? comes() : undefined;
    return until?.then(() => pending(item, subject));
  };

  update();
  return {
    pending,
    update,
    note(item) {
      // what marks a page may be gone when the event leaves, and its title another
      const { title } = document;
      const mark = markOfPage();
      const look = (): void => {
        const why = mark ?? judge.ofPage(new URL(item.href), title);
        const until = why === UNKNOWN ? comes() : undefined;
        if (until) void until.then(look);
        else item.context ??= why;
      };
      look();
    },
    of,
    isTelling: (name) => judge.ofName(name) !== undefined,
    isPage: (href = location.href) => {
      if (href === location.href) return ofPage(href) !== undefined;
      // of another page only the address is known
      return URL.canParse(href) && judge.ofPage(new URL(href), '') !== undefined;
    },
    isDropping: () => judge.effect === 'drop',
  };
}
