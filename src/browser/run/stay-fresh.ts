/**
 * Another tab, another host of the site or its server may decide while nobody tells this page: it lies in the browser's
 * cache, or only hears of it a moment later. So whoever asks what holds has the cookie looked at first.
 */
import { encodeRecord } from '../../core/consent-record.ts';
import { readCookie } from '../read-cookie.ts';
import { PROBE } from './consent-cookie.ts';
import type { RunEnv } from '../runner.ts';

/** Puts itself in front of `consent.choiceFor`. The cookie is read once per turn, since a page asks often. */
export function stayFresh({ consent, reread }: Pick<RunEnv, 'consent' | 'reread'>): void {
  const { choiceFor } = consent;
  let known = readCookie('pixelgate');
  let isFresh = false;

  const look = (): void => {
    const now = readCookie('pixelgate');
    // WebKit shows a cookie for a moment that was taken back
    if (now === known || now === PROBE) return;
    known = now;
    // what was decided on this page stands there as well
    if (consent.record && encodeRecord(consent.record) === now) return;
    consent.read();
    consent.update();
    // the rest follows: a vendor's cookies, what waits, the banner
    queueMicrotask(reread);
  };
  consent.choiceFor = (...args) => {
    if (!isFresh) {
      isFresh = true;
      queueMicrotask(() => void (isFresh = false));
      look();
    }
    return choiceFor(...args);
  };
}
