/** Telephone numbers: written internationally, or with the separators that people put into one. */

/** A plus and 8 to 15 digits (E.164), or groups of digits that begin with 0 or a bracket. */
const PHONE =
  /(^|[^\w.])(\+\d[\d\s().-]{6,18}\d|\(\d{2,5}\)[\s\d./-]{5,14}\d|0\d{1,4}[\s/-][\d\s/-]{4,12}\d)(?![\w.])/;

/** Plain rows of digits are order numbers and EAN codes more often than telephones: they stay. */
export function hasPhone(text: string): boolean {
  const [, , match = ''] = PHONE.exec(text) ?? [];
  const digits = match.replace(/\D/g, '').length;
  return digits >= 8 && digits <= 15 && !/^\d{4}-\d\d-\d\d/.test(match);
}
