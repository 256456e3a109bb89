/** The label of the way back in every language: the gate and the links need it on pages that load no table. */
import { pickLanguage } from '../../src/config/languages.ts';
import { wantedLanguages } from './wanted-languages.ts';
import { label as bg } from './bg.ts';
import { label as cs } from './cs.ts';
import { label as da } from './da.ts';
import { label as de } from './de.ts';
import { label as el } from './el.ts';
import { label as en } from './en.ts';
import { label as es } from './es.ts';
import { label as et } from './et.ts';
import { label as fi } from './fi.ts';
import { label as fr } from './fr.ts';
import { label as ga } from './ga.ts';
import { label as hr } from './hr.ts';
import { label as hu } from './hu.ts';
import { label as it } from './it.ts';
import { label as lt } from './lt.ts';
import { label as lv } from './lv.ts';
import { label as mt } from './mt.ts';
import { label as nl } from './nl.ts';
import { label as pl } from './pl.ts';
import { label as pt } from './pt.ts';
import { label as ro } from './ro.ts';
import { label as sk } from './sk.ts';
import { label as sl } from './sl.ts';
import { label as sv } from './sv.ts';
import { label as ar } from './ar.ts';
import { label as ca } from './ca.ts';
import { label as fa } from './fa.ts';
import { label as frCa } from './fr-CA.ts';
import { label as he } from './he.ts';
import { label as hi } from './hi.ts';
import { label as id } from './id.ts';
import { label as is } from './is.ts';
import { label as ja } from './ja.ts';
import { label as ko } from './ko.ts';
import { label as ms } from './ms.ts';
import { label as nb } from './nb.ts';
import { label as ptBr } from './pt-BR.ts';
import { label as ru } from './ru.ts';
import { label as sr } from './sr.ts';
import { label as th } from './th.ts';
import { label as tr } from './tr.ts';
import { label as uk } from './uk.ts';
import { label as ur } from './ur.ts';
import { label as vi } from './vi.ts';
import { label as zhHans } from './zh-Hans.ts';
import { label as zhHant } from './zh-Hant.ts';

const LABELS: Readonly<Record<string, string>> = {
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fi,
  fr,
  ga,
  hr,
  hu,
  it,
  lt,
  lv,
  mt,
  nl,
  pl,
  pt,
  ro,
  sk,
  sl,
  sv,
  ar,
  ca,
  fa,
  'fr-CA': frCa,
  he,
  hi,
  id,
  is,
  ja,
  ko,
  ms,
  nb,
  'pt-BR': ptBr,
  ru,
  sr,
  th,
  tr,
  uk,
  ur,
  vi,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};

/** A label and the language that it is in. */
export interface Label {
  readonly lang: string;
  readonly text: string;
}

/**
 * Finds the label in the language of the page, else of its visitor.
 *
 * @param written - BCP 47, what the operator wants
 */
export function labelFor(written = ''): Label {
  const lang = pickLanguage(wantedLanguages(written));
  return { lang, text: LABELS[lang] ?? '' };
}
