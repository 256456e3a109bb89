/** Characters that stand for others: entities of HTML, full-width and Arabic digits, what has no width at all. */

/** What has no width, or shows only where a word breaks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const ENTITY =
  /&(?:#(?:0{0,5}(\d{2,3})|x0{0,5}([\da-f]{2}));|(commat|period|lt|gt|amp|quot|apos|nbsp);)|\\x([\da-f]{2})/gi;
const NAMED: Readonly<Record<string, string>> = {
  commat: '@',
  period: '.',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
/** Anything of it, and what NFKC makes a plain character of: one look tells that there is none. */
const ODD =
  /&[#acglnpq]|\\[xtnr]|[\u00ad\u0660-\u0669\u06f0-\u06f9\u200b-\u200f\u2024\u202a-\u202e\u2060-\u2064\ufeff\uff01-\uff61]/i;

/** The same text in plain characters; where there is nothing to do, as it was. Pure, never throws. */
export const toPlain = (text: string): string =>
  ODD.test(text)
    ? text
        .replace(INVISIBLE, '')
        .replace(/\\{1,9}[tnr](?=\d)/g, ' ')
        .normalize('NFKC')
        .replace(/。/g, '.')
        .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) % 16))
        .replace(ENTITY, (_, ten?: string, hex?: string, name?: string, byte?: string) =>
          name
            ? (NAMED[name.toLowerCase()] ?? '')
            : String.fromCharCode(ten ? Number(ten) : parseInt(hex ?? byte ?? '', 16)),
        )
    : text;
