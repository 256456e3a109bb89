/** Telephone numbers: written internationally, or with the separators that people put into one. */

/** A plus or 00 and 8 to 15 digits (E.164); an area in brackets or behind a 0; the North American groups. */
const PHONE =
  /(?:^|[^\w.+])(?:(?:\+|%2b)\d[\d\s()./-]{6,20}\d|00\d{1,3}[\s/(-][\d\s()./-]{5,18}\d|\(\d{2,5}\)[\s\d./-]{5,14}\d|0\d{1,4}[\s/-][\d\s/-]{4,12}\d|[2-9]\d\d([-. ])[2-9]\d\d\1\d{4})(?!\w)/gi;
const ISO_DATE = /\b\d{4}-\d\d-\d\d\b/g;

/** Plain rows of digits are order numbers and EAN codes more often than telephones: they stay. */
export const hasPhone = (text: string): boolean =>
  (text.replace(ISO_DATE, ' ').match(PHONE) ?? []).some((match) => {
    const digits = match.replace(/%2b|\D/gi, '').length;
    return digits >= 8 && digits <= 15;
  });
