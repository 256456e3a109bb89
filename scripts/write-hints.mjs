/**
 * `npm run hints`: writes src/minimize/sensitive/hints.ts from the vocabulary. Run it after a change of
 * a word in Latin letters; a unit test says when that was forgotten. For each entry one of its words is chosen, and of
 * that the first letters: such as few ordinary words begin with, and as many other entries share.
 */
import '../test/support/ts-hook.mjs';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { allFakers, allLocales } from '@faker-js/faker';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const TABLE = join(root, 'src/minimize/sensitive/hints.ts');
// the sources, once they can be read
const { toLine } = await import('../src/minimize/sensitive.ts');
const { negatives } = await import('../test/corpora/index.mjs');

/** Families that are not told by their alphabet. */
const LATIN = ['common', 'germanic', 'romance', 'east'];
/** Letters of a hint. What an entry has less of is taken as it is. */
const [MIN, MAX] = [4, 10];
/** What a letter adds to the length of the table, and an ordinary text that has the hint to what visitors fetch. */
const [LETTER, TRIP] = [0.1, 0.5];

/** Words of pages and paths of any shop. */
const COMMON =
  'about account address article basket best birthday blog brand campaign candle card cart categories category checkout child children collection color contact coupon customer delivery discount donate easy email example faq family female find findlocation free games garden gift girls guide health help home house index info kids kitchen ladies living login male member men money mother natural news newsletter offer offers office online open order orders outdoor outlet page party payment personal plants policy posters premium price privacy product products prospecting retargeting returns reviews sale sales schedule search season service services session shipping shoes shop size small special sport spring store stories style summer support table terms test toys travel views water welcome winter women work konto warenkorb kategorie produkt produkte suche schuhe angebot angebote hilfe herren damen kinder garten haus online bestellung versand kontakt ratgeber marke panier produit recherche boutique enfants maison homme femme aide commande livraison tienda producto productos buscar ofertas hombre mujer casa ayuda cocina compra carrello prodotto negozio uomo donna bambini cerca offerte winkel zoeken heren dames huis tuin bestelling sklep produkty szukaj koszyk dom dzieci pomoc loja produtos procurar homem mulher'.split(
    ' ',
  );

/** In how many ordinary texts a word, or two, begin so. */
function ordinary() {
  const counts = new Map();
  for (const text of ordinaryTexts()) {
    const starts = [...toLine(text).matchAll(/ (?=(\S.*))/g)].flatMap(([, rest = '']) =>
      Array.from({ length: Math.min(MAX, rest.length) }, (_, at) => rest.slice(0, at + 1)),
    );
    for (const start of new Set(starts)) counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  return counts;
}

function ordinaryTexts() {
  const textsIn = (value) =>
    typeof value === 'string' ? [value] : Object.values(Object(value)).flatMap(textsIn);
  const lists = Object.values(allLocales).flatMap(({ commerce, vehicle, color, animal, food }) =>
    textsIn([commerce, vehicle, color, animal, food]),
  );
  const prose = Array.from({ length: 500 }, (_, seed) => {
    const { commerce, book, food, music, company } = allFakers.en;
    allFakers.en.seed(seed);
    return [
      commerce.productDescription(),
      book.title(),
      food.description(),
      music.songName(),
      company.catchPhrase(),
    ];
  });
  const corpus = negatives('development').map(({ value }) => value);
  const known = COMMON.flatMap((word) => Array.from({ length: 50 }, (_, at) => `${word} ${at}`));
  return new Set([...lists, ...prose.flat(), ...corpus, ...known]);
}

/** What a text must have for an entry to be found, in each spelling; nothing for one that is harmless. */
function textsOf(entry) {
  if (entry.startsWith('-')) return [];
  const digraph = entry.replace(
    /[äöüøå]/g,
    (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' })[letter],
  );
  return [entry, digraph].map((text) =>
    toLine(text).slice(1, entry.endsWith('*') ? -1 : undefined),
  );
}

/** Hints of one family, in order. @param entries - as a text must have them: with a blank where a word must end */
function choose(entries, counts) {
  const byHint = new Map();
  for (const entry of entries)
    for (const hint of hintsIn(entry)) byHint.set(hint, [...(byHint.get(hint) ?? []), entry]);
  const left = new Set(entries);
  const chosen = [];
  while (left.size > 0) {
    let best = { worth: -1, hint: '' };
    for (const [hint, found] of byHint) {
      const open = found.filter((entry) => left.has(entry)).length;
      const worth = open / (1 + LETTER * hint.length + TRIP * (counts.get(hint) ?? 0));
      if (open === 0) byHint.delete(hint);
      else if (worth > best.worth) best = { worth, hint };
    }
    chosen.push(best.hint);
    for (const entry of byHint.get(best.hint)) left.delete(entry);
  }
  return chosen.toSorted();
}

/** Where a word begins in an entry, from there `MIN` to `MAX` letters, and no digit: the table writes numbers with them. */
const hintsIn = (entry) =>
  [...entry.matchAll(/(?<=^| )(?=(.+))/g)].flatMap(([, rest]) =>
    Array.from({ length: Math.max(1, Math.min(MAX, rest.length) - MIN + 1) }, (_, more) =>
      rest.slice(0, MIN + more),
    ).filter((hint) => hint.length > 1 && !/\d/.test(hint)),
  );

/** Each hint by what it shares with the one before, and the rest. */
function shorten(hints) {
  let before = '';
  return hints
    .map((hint) => {
      let shared = 0;
      while (shared < 9 && hint[shared] === before[shared]) shared += 1;
      before = hint;
      return shared + hint.slice(shared);
    })
    .join('');
}

const quote = (text) =>
  text
    .match(/.{1,92}/g)
    .map((part) => `    '${part}'`)
    .join(' +\n');

/** The table as the vocabulary gives it. */
export async function hintsFile() {
  const counts = ordinary();
  const rows = [];
  for (const family of LATIN) {
    const path = join(root, `src/minimize/sensitive/families/${family}.ts`);
    const { words } = await import(pathToFileURL(path).href);
    const entries = words.flatMap(Object.values).flatMap((texts) => texts.split(','));
    const needed = new Set(entries.map((entry) => entry.trim()).flatMap(textsOf));
    rows.push(`  ${family}:\n${quote(shorten(choose([...needed], counts)))},`);
  }
  return `/** First letters of words of the vocabulary, by family. Written by scripts/write-hints.mjs; see families.ts. Do not edit. */
export const HINTS: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(TABLE, await hintsFile());
