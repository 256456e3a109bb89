/** Says what is sensitive on this page: what the markup marks, and what `pixelgate-sensitive.js` knows, where it is asked for. */
import { isRecord } from '../../core/is-record.ts';
import { TOPICS } from '../../minimize/sensitive.ts';
import { asksForSensitive } from './sensitive-laws.ts';
import type { Item, RunEnv } from '../runner.ts';
import type { Judge, SensitiveFile } from '../sensitive-env.ts';
import type { Read } from './read-item.ts';

export interface Sensitive {
  /** While the rules are on their way: resolves when they are known, or known not to come. Never rejects. */
  pending(): Promise<void> | undefined;
  /** Looks whether the file is needed by now; until it is there, everything counts as sensitive. */
  update(): void;
  /** Notes what the page looks like when an event is told. */
  note(item: Item): void;
  /** @returns what makes an event sensitive, in a word; for the developer panel */
  of(item: Item, read: Pick<Read, 'mark' | 'told'>): string | undefined;
  /** Whether the page that is open is sensitive, or the one of another address. */
  isPage(href?: string): boolean;
  /** Whether sensitive events go to nobody. */
  isDropping(): boolean;
}

type Env = Pick<RunEnv, 'bring' | 'config' | 'consent' | 'report'>;

/** Nothing asks for rules. */
const NONE: Judge = { effect: 'withhold', ofPage: () => undefined, ofEvent: () => undefined };

/** Rules that are not known make everything sensitive. What becomes of it is known. */
function unknown(written: unknown): Judge {
  const { then = 'withhold' } = Object(written) as { readonly then?: unknown };
  return {
    effect: then === 'withhold' ? 'withhold' : 'drop',
    ofPage: () => 'unknown',
    ofEvent: () => 'unknown',
  };
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
      .then((file) => (file as SensitiveFile).connect({ config, isStrict, report }))
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

  update();
  return {
    pending: () => coming,
    update,
    note(item) {
      // what marks a page may be gone when the event leaves
      item.context ??= coming ? markOfPage() : ofPage(item.href);
    },
    of: (item, { mark, told }) =>
      read(mark) ?? item.context ?? ofPage(item.href) ?? judge.ofEvent(told),
    isPage: (href = location.href) => {
      if (href === location.href) return ofPage(href) !== undefined;
      // of another page only the address is known
      return URL.canParse(href) && judge.ofPage(new URL(href), '') !== undefined;
    },
    isDropping: () => judge.effect === 'drop',
  };
}
