/** What is to be seen: the banner, the preferences, the way back. */
import { LANGUAGES } from '../config/languages.ts';
import { drawControl } from './control.ts';
import { createElements } from './elements.ts';
import { report } from './report.ts';
import type { Consent } from './consent.ts';
import type { Gate } from './gate.ts';
import type { Options } from '../config/attributes.ts';

export interface ViewEnv {
  readonly consent: Consent;
  readonly gate: Gate;
  readonly options: Options;
  readonly lang: string;
  readonly bring: (file: string) => Promise<unknown>;
}

export interface View {
  /** Brings the page in line with consent. Cheap when nothing has changed: it runs whenever the page does. */
  show(): void;
  open(): void;
  /** Closes the preferences, or else the banner, which then stays away on this page. Decides nothing. */
  close(): void;
}

export function createView({ consent, gate, options, lang, bring }: ViewEnv): View {
  const { show: place, request } = createElements(bring, gate.failUi);
  let isOpen = false;
  let isClosed = false;
  let isAsked = false;

  const show = (): void => {
    const { ask, status } = consent.state;
    const asks = ask && !isClosed && options.ui === 'auto';
    place('banner', asks);
    place('preferences', isOpen);
    if (document.querySelector('consent-log')) request('log');
    if (asks && !isAsked) gate.log({ type: 'asked' });
    isAsked ||= asks;
    // ready for the answer, without being in the way of the page
    if (asks && document.readyState === 'complete') void gate.runner();
    if (document.readyState === 'loading') return;
    const label = consent.regime.ui.controlText ?? LANGUAGES[lang] ?? '';
    const isAlone = !document.querySelector('[data-consent-open]');
    const mayDraw = options.control === 'auto';
    if (isAlone && !mayDraw) report('control');
    drawControl(isAlone && mayDraw && !asks ? label : '', status, open);
  };
  const open = (): void => {
    isOpen = true;
    show();
  };
  document.addEventListener('consent-ui-error', () => gate.failUi('lang'));
  document.addEventListener('readystatechange', show);
  document.addEventListener('click', (event) => {
    if (!(event.target as Element).closest?.('[data-consent-open]')) return;
    event.preventDefault();
    open();
  });
  return {
    show,
    open,
    close() {
      isClosed ||= !isOpen;
      isOpen = false;
      show();
    },
  };
}
