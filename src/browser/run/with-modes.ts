/** What else than the visitor's answer says whether a vendor may run: its own modes, and the law. */
import type { RunEnv, Runner } from '../runner.ts';

/**
 * In a vendor's advanced mode it runs wherever the law does not ask first, and minds the consent that it is told;
 * once there is a proof.
 */
export const withModes =
  ({ consent, options }: RunEnv): Runner['choiceFor'] =>
  (vendor, purpose) =>
    consent.proof === 'ok' &&
    consent.regime.model !== 'opt-in' &&
    /advanced/.test(String(Reflect.get(options, `${vendor}-mode`)))
      ? 'granted'
      : consent.choiceFor(vendor, purpose);

/**
 * What a law lets run without consent is the site's own: a vendor needs the visitor's word.
 *
 * @returns to be called when all is ready: until then nothing of a vendor's is let go, so that the gate's own comes first
 */
export function needWord(consent: RunEnv['consent']): () => void {
  const { choiceFor } = consent;
  let isReady = false;
  consent.choiceFor = (vendor, purpose) => {
    const choice = choiceFor(vendor, purpose);
    const isWord =
      consent.regime.model !== 'opt-in' ||
      consent.state.reasons.some(({ of, rule }) => of === purpose && rule === 'record');
    return vendor && choice === 'granted' && !(isReady && isWord) ? 'unset' : choice;
  };
  return () => {
    isReady = true;
  };
}
