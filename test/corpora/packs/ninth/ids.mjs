/** Pack nine: numbers that states give to their people, by the published rules. */

/** @typedef {import('../../half.mjs').Half} Half */

/**
 * Numbers of states that the other corpora do not have. All of them need their name.
 *
 * @param {typeof import('../../national/checks.mjs')} checks
 */
export const idMakers = ({ birthday, mod1110Digit, pad, weigh }) => {
  /** Estonia and Lithuania: sex and century, day, number, a rest by 11. @param {Half} half */
  const baltic = (half) => {
    const { year, yymmdd } = birthday(half);
    const digits = `${half.pick(year < 2000 ? ['3', '4'] : ['5', '6'])}${yymmdd}${half.digits(3)}`;
    const first = weigh(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
    const second = weigh(digits, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
    return digits + (first < 10 ? first : second % 10);
  };
  /** Bulgaria: the months of this century begin at 41. @param {Half} half */
  const egn = (half) => {
    const { year, yy, mm, dd } = birthday(half);
    const digits = yy + pad(Number(mm) + (year < 2000 ? 0 : 40), 2) + dd + half.digits(3);
    return digits + ((weigh(digits, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10);
  };
  /** Slovenia, Croatia and Serbia before they had their own. @param {Half} half */
  const emso = (half) => {
    const { yyyy, ddmmyy } = birthday(half);
    const digits = `${ddmmyy.slice(0, 4)}${yyyy.slice(1)}50${half.digits(3)}`;
    const rest = weigh(digits, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    return rest === 1 ? undefined : digits + ((11 - rest) % 11);
  };
  /** @param {Half} half */
  const oib = (half) => {
    const digits = half.digits(10);
    return digits + mod1110Digit(digits);
  };
  /** Iceland: the last digit tells the century. @param {Half} half */
  const kennitala = (half) => {
    const { year, ddmmyy } = birthday(half);
    const digits = ddmmyy + half.int(20, 99);
    const rest = weigh(digits, [3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    return rest === 1
      ? undefined
      : `${ddmmyy}-${digits.slice(6)}${(11 - rest) % 11}${year < 2000 ? 9 : 0}`;
  };
  /** Ireland: a letter by the rest by 23. @param {Half} half */
  const pps = (half) => {
    const digits = `${half.int(1, 9)}${half.digits(6)}`;
    return `${digits}${'WABCDEFGHIJKLMNOPQRSTUV'[weigh(digits, [8, 7, 6, 5, 4, 3, 2]) % 23]}`;
  };
  return /** @type {const} */ ([
    { form: 'ee-isikukood', tells: 'both', words: 'isikukood', make: baltic },
    { form: 'lt-asmens-kodas', tells: 'both', words: 'asmens kodas', make: baltic },
    { form: 'bg-egn', tells: 'both', words: 'egn', make: egn },
    { form: 'si-emso', tells: 'both', words: 'emso', make: emso },
    { form: 'hr-oib', tells: 'both', words: 'oib', make: oib },
    { form: 'is-kennitala', tells: 'both', words: 'kennitala', make: kennitala },
    { form: 'ie-pps', tells: 'both', words: 'pps number', make: pps },
  ]);
};
