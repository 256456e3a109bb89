/** What must never leave, made up by the hundred; and codes that look like it and may. */
import fc from 'fast-check';

/** Digits with the check digit that `sum` asks for. */
const withCheckDigit = (digits: string, sum: (digits: string) => number): string =>
  digits + ((10 - (sum(`${digits}0`) % 10)) % 10);

/** ISO/IEC 7812-1: every second digit from the right counts twice. */
const luhnSum = (digits: string): number =>
  [...digits].toReversed().reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);

/** GS1: every second digit from the right counts three times. */
const gs1Sum = (digits: string): number =>
  [...digits]
    .toReversed()
    .reduce((sum, digit, index) => sum + Number(digit) * (index % 2 === 1 ? 3 : 1), 0);

const digitsOf = (length: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^\\d{${length}}$`));

/** A number that a payment card could have, in one of the ways in which people write it. */
export const card: fc.Arbitrary<string> = fc
  .tuple(
    fc
      .constantFrom('4', '51', '55', '2223', '6011')
      .chain((prefix) =>
        digitsOf(15 - prefix.length).map((rest) => withCheckDigit(prefix + rest, luhnSum)),
      ),
    fc.constantFrom('', ' ', '-'),
  )
  .map(([digits, separator]) => (digits.match(/.{4}/g) ?? []).join(separator));

export const email: fc.Arbitrary<string> = fc
  .tuple(fc.stringMatching(/^[a-z][a-z0-9._+-]{0,12}[a-z0-9]$/), fc.domain())
  .map(([local, domain]) => `${local}@${domain}`)
  .filter((address) => !address.includes('xn--'));

/** A telephone number written internationally. */
export const phone: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('1', '33', '44', '49'),
    digitsOf(3),
    digitsOf(6),
    fc.constantFrom('', ' ', '-'),
  )
  .map(([country, area, number, separator]) => `+${[country, area, number].join(separator)}`);

/** GTIN-8, -12, -13 and -14. */
export const gtin: fc.Arbitrary<string> = fc
  .constantFrom(7, 11, 12, 13)
  .chain(digitsOf)
  // a GTIN-14 of a pallet may look like a card of Diners'; shops sell by the other packing levels
  .filter((digits) => digits.length < 13 || !/^3[068]/.test(digits))
  .map((digits) => withCheckDigit(digits, gs1Sum));
