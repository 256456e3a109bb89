/** Words that stand for what the log holds. */
import type { AuditType } from '../src/core/api.ts';
import type { AllStrings, WordedType } from './strings/strings.ts';
import { VENDOR_NAMES } from './vendor-names.ts';

/** Types without a word of their own, and whose they take: what was handed over by `identify` was sent, what was taken out of a request was minimized. */
const WORD_OF: Readonly<Partial<Record<AuditType, WordedType>>> = {
  identified: 'event-sent',
  'request-redacted': 'event-minimized',
};

/** The word for a type; a type of a newer gate stands for itself. */
export const typeName = (type: AuditType, t: AllStrings): string =>
  t.types[WORD_OF[type] ?? (type as WordedType)] ?? type;

/** The word for a choice. */
export const choiceName = (choice: unknown, t: AllStrings): string =>
  choice === 'granted' || choice === 'denied' ? typeName(choice, t) : t.unset;

/** What visitors know a vendor as. */
export const vendorName = (vendor = ''): string => VENDOR_NAMES[vendor] ?? vendor;
