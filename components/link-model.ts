/** What a link says and does, from what holds now. Pure. */
import type { ConsentRequest, UiView } from '../src/core/api.ts';
import type { LinkKind } from '../src/core/regime.ts';
import type { Label } from './strings/labels.ts';
import { LINK_TEXTS } from '../src/regimes/link-texts.ts';

/** What confirms that the use of sensitive data is limited. The law wants a confirmation, but fixes no words. */
const LIMITED = 'Limit Request Honored';

/** How a link looks. */
export interface LinkFace {
  /** Text of the button. */
  readonly text: string;
  /** Language of the text. */
  readonly lang: string;
  /** Whether a law fixes the text; where none does, the page may write its own. */
  readonly isFixed: boolean;
  /** What the law wants said because the request was honoured, or `''`. */
  readonly status: string;
}

/**
 * Decides what a link shows.
 *
 * @param label - what it says where no law fixes the words
 * @returns `undefined` where there is no such link: outside the laws that know it
 */
export function faceOf(
  kind: LinkKind,
  { consent, optOutStatus }: Pick<UiView, 'consent' | 'optOutStatus'>,
  label: Label,
): LinkFace | undefined {
  if (consent.regime.startsWith('us')) {
    const limited = consent.limited ? LIMITED : '';
    const status = kind === 'choices' ? '' : kind === 'limit' ? limited : optOutStatus;
    return { text: LINK_TEXTS[kind], lang: 'en', isFixed: true, status };
  }
  if (kind !== 'choices') return undefined;
  return { ...label, isFixed: false, status: '' };
}

/** What a click on a link asks the gate for at once; the link to the choices asks for nothing. */
export const wishOf = (kind: LinkKind): Pick<ConsentRequest, 'purposes' | 'limited'> =>
  kind === 'limit' ? { purposes: {}, limited: true } : { purposes: { marketing: 'denied' } };
