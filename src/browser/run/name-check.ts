/** The name of an event may tell what its page is about: `HIVTestBooked`. One that the vendor has made tells nothing. */
import { planOf } from '../../minimize/plan.ts';
import { NO_RULES } from '../../minimize/rules.ts';
import { senderOf } from './sender-of.ts';
import type { Outlet } from '../runner.ts';
import type { SenderEnv } from './sender.ts';

/** @param name - as the vendor would get it */
export type NameCheck = (outlet: Outlet, name: string) => boolean;

export const createNameCheck =
  ({ sensitive, rules = NO_RULES }: Pick<SenderEnv, 'sensitive' | 'rules'>): NameCheck =>
  (outlet, name) => {
    if (name === '' || !sensitive.isTelling(name)) return false;
    const sender = senderOf(outlet);
    return !sender.conversions?.test(name) && !planOf(sender, name, rules, '').isKnown;
  };
