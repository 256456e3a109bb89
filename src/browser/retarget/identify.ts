/** `identify`: contact data, brought into each vendor's form and hashed in this tab. Nothing of it is kept or logged. */
import { hashPerson } from '../../core/person.ts';
import { sha256 } from '../run/sha256.ts';
import type { Hashed, Person } from '../../core/person.ts';
import type { Call } from '../../core/vendor.ts';
import type { Outlet } from '../runner.ts';
import type { Retarget, RetargetEnv } from '../retarget-env.ts';

export function createIdentify(
  { consent, senderOf, report, log }: RetargetEnv,
  isMatching: boolean,
): Pick<Retarget, 'identify' | 'identified'> {
  /** Sums of what each vendor has; the sums of this page only. */
  const told = new Map<Outlet, string>();
  /** What is about to be handed over: it may be taken back until then. */
  const made = new Map<Outlet, { readonly sum: string; readonly fields: readonly string[] }>();

  const makeCalls = (outlet: Outlet, hashed: Hashed, tags: readonly string[]): readonly Call[] => {
    const { match } = senderOf(outlet);
    const sum = JSON.stringify([hashed, tags]);
    const before = told.get(outlet);
    if (!match || Object.keys(hashed).length === 0) return [];
    if (before === sum || (match.once && before !== undefined)) return [];
    made.set(outlet, { sum, fields: Object.keys(hashed) });
    return match.call(hashed, tags);
  };
  return {
    async identify(outlet, person: Person, tags) {
      const { match } = senderOf(outlet);
      const { id } = outlet.vendor;
      const isGranted = (): boolean => consent.choiceFor(id, 'marketing') === 'granted';
      if (!match || !isMatching || !isGranted()) return [];
      const hashed = await hashPerson(match, person, sha256, (field) => report('person', field));
      // taken back while it was hashed
      return isGranted() ? makeCalls(outlet, hashed, tags) : [];
    },
    identified(outlet) {
      const { sum = '', fields = [] } = made.get(outlet) ?? {};
      told.set(outlet, sum);
      log({ type: 'identified', vendor: outlet.vendor.id, fields });
    },
  };
}
