/** What is to be seen: the banner, the preferences, the way back. */
import { drawControl } from './control.ts';
import { createElements } from './elements.ts';
import { report } from './report.ts';
import { tell } from './tell.ts';
import type { Consent } from './consent.ts';
import type { Gate } from './gate.ts';
import type { Options } from '../config/attributes.ts';

/** `pixelgate-labels.js` */
interface LabelFile {
  /** @param lang - what the operator wrote */
  labelFor(lang?: string): { readonly text: string };
}

export interface View {
  /** Brings the page in line with consent. Cheap when nothing has changed: it runs whenever the page does. */
  show(): void;
  open(): void;
  /**
   * Closes the preferences: what they ask for is decided. A banner stays while something is left to ask.
   * @param isLost - the answer could not be taken; no banner asks for it again on this page
   */
  done(isLost?: boolean): void;
  /** Closes the preferences, or else the banner, which then stays away on this page. Decides nothing. */
  close(): void;
  /** Whether the banner or the preferences are in front of the visitor. */
  isShown(): boolean;
}

export function createView(
  consent: Consent,
  gate: Gate,
  options: Options,
  bring: (file: string) => Promise<unknown>,
): View {
  const { show: place, request } = createElements(bring, gate.failUi);
  let isOpen = false;
  let isClosed = false;
  let isAsked = false;
  let isShown = false;
  // another consent manager asks, and has its own way back
  const isOurs = !options['consent-from'];

  let label: string | undefined;

  /** The label comes with a file, small and there since the visitor was asked. English needs none. */
  const findLabel = (): void => {
    label = '';
    const isEnglish = (options.lang || document.documentElement.lang).startsWith('en');
    void (isEnglish ? Promise.reject() : (bring('labels') as Promise<LabelFile>))
      .then(
        ({ labelFor }) => labelFor(options.lang).text,
        () => 'Privacy choices',
      )
      .then((text) => {
        label = text;
        show();
      });
  };
  const show = (): void => {
    const { ask, status } = consent.state;
    const asks = isOurs && ask && !isClosed && options.ui === 'auto';
    place('banner', asks);
    place('preferences', isOpen);
    for (const name of ['log', 'link', 'embed'])
      if (document.querySelector(`consent-${name}`)) request(name);
    if (isShown !== (asks || isOpen)) {
      isShown = !isShown;
      tell('ui-changed');
    }
    if (asks && !isAsked) gate.log({ type: 'asked' });
    isAsked ||= asks;
    if (document.readyState === 'loading') return;
    const { controlText } = consent.regime.ui;
    const isAlone = !document.querySelector(
      '[data-consent-open],consent-link:not([kind=opt-out],[kind=limit])',
    );
    const mayDraw = isOurs && options.control === 'auto';
    if (isAlone && isOurs && !mayDraw) report('control');
    // 11 CCR 7015: the icon stands beside the words
    if (controlText && isAlone) request('link');
    const hasButton = isAlone && mayDraw && !asks;
    const text = controlText || label;
    if (hasButton && text === undefined) findLabel();
    drawControl((hasButton && text) || '', status, open, controlText && 'consent-icon');
  };
  const done = (isLost = false): void => {
    isClosed ||= isLost;
    isOpen = false;
    show();
  };
  const open = (): void => {
    isOpen = true;
    show();
  };
  // ready for the answer, without being in the way of the question
  document.addEventListener('consent-ui-shown', () => void gate.runner());
  document.addEventListener('consent-ui-error', () => gate.failUi('lang'));
  document.addEventListener('DOMContentLoaded', show);
  document.addEventListener('click', (event) => {
    if (!(event.target as Element).closest?.('[data-consent-open]')) return;
    event.preventDefault();
    open();
  });
  return {
    show,
    open,
    isShown: () => isShown,
    done,
    close() {
      done(!isOpen);
    },
  };
}
