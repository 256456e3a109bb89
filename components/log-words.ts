/** Words that stand for what the log holds. */
import type { AuditType } from '../src/core/api.ts';
import type { AllStrings } from './strings/strings.ts';
import { VENDOR_NAMES } from './vendor-names.ts';

/** The word for a type; a type of a newer gate stands for itself. */
export const typeName = (type: AuditType, t: AllStrings): string => t.types[type] ?? type;

/** The word for a choice. */
export const choiceName = (choice: unknown, t: AllStrings): string =>
  choice === 'granted' || choice === 'denied' ? typeName(choice, t) : t.unset;

/** What visitors know a vendor as. */
export const vendorName = (vendor = ''): string => VENDOR_NAMES[vendor] ?? vendor;
