/** Which name was meant by one that does not exist: another word for it, or the one that is spelt most like it. */

/** What people write who know a thing under another word; both are names of attributes without `data-`. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  facebook: 'meta',
  fb: 'meta',
  instagram: 'meta',
  ga: 'google',
  ga4: 'google',
  gtag: 'google',
  'google-ads': 'google',
  'google-analytics': 'google',
  bing: 'microsoft',
  uet: 'microsoft',
  twitter: 'x',
  snap: 'snapchat',
  privacy: 'privacy-url',
  'privacy-policy': 'privacy-url',
  'privacy-policy-url': 'privacy-url',
  policy: 'policy-version',
  version: 'policy-version',
  language: 'lang',
  locale: 'lang',
  country: 'region',
  law: 'regime',
  email: 'contact',
};

/** @returns the name that was meant, `undefined` where none resembles it. Never throws. */
export function likely(name: string, known: readonly string[]): string | undefined {
  const word = Object.hasOwn(OTHER_WORDS, name) ? OTHER_WORDS[name] : undefined;
  if (word && known.includes(word)) return word;
  let nearest: string | undefined;
  let least = 3;
  for (const each of known) {
    const far = distance(each, name);
    // of two letters one or two are no likeness
    if (far >= least || far * 2 >= Math.max(each.length, name.length)) continue;
    nearest = each;
    least = far;
  }
  return nearest;
}

/** Levenshtein: how many letters to change, add or leave out. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, against] of [...other].entries()) {
      next.push(
        Math.min(
          (row[j] ?? 0) + Number(letter !== against),
          (row[j + 1] ?? 0) + 1,
          (next[j] ?? 0) + 1,
        ),
      );
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
