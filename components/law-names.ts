/** What people call the laws. A law's full title and its sources stand in its file in `src/regimes`. */
import { countryName } from './strings/without-intl.ts';

/** The GDPR by the letters that a language knows it by; elsewhere it is `GDPR`. */
const GDPR: Readonly<Record<string, string>> = {
  ca: 'RGPD',
  de: 'DSGVO',
  el: 'ΓΚΠΔ',
  es: 'RGPD',
  et: 'IKÜM',
  fr: 'RGPD',
  lt: 'BDAR',
  lv: 'VDAR',
  nl: 'AVG',
  pl: 'RODO',
  pt: 'RGPD',
};

/** By regime id. `*` stands for the GDPR. */
export const LAW_NAMES: Readonly<Record<string, string>> = {
  'au-privacy': 'Privacy Act 1988',
  'br-lgpd': 'LGPD',
  'ca-pipeda': 'PIPEDA',
  'ca-qc': 'Loi 25',
  'ch-fadp': 'FADP',
  'cn-pipl': 'PIPL',
  'eu-de': '*, TDDDG',
  'eu-es': '*, AEPD',
  'eu-fr': '*, CNIL',
  'eu-gdpr': '*, ePrivacy',
  'eu-ie': '*, ePrivacy Regulations 2011',
  'eu-it': '*, Garante privacy',
  'eu-nl': '*, Telecommunicatiewet',
  'in-dpdp': 'DPDP Act',
  'jp-appi': 'APPI',
  'kr-pipa': 'PIPA',
  'th-pdpa': 'PDPA',
  'tr-kvkk': 'KVKK',
  'uk-gdpr': 'UK GDPR, PECR',
  us: 'US privacy laws',
  'us-al': 'Alabama Personal Data Protection Act',
  'us-ca': 'California Consumer Privacy Act (CCPA)',
  'us-co': 'Colorado Privacy Act',
  'us-ct': 'Connecticut Data Privacy Act',
  'us-de': 'Delaware Personal Data Privacy Act',
  'us-fl': 'Florida Digital Bill of Rights',
  'us-ia': 'Iowa Consumer Data Protection Act',
  'us-in': 'Indiana Consumer Data Protection Act',
  'us-ky': 'Kentucky Consumer Data Protection Act',
  'us-la': 'Louisiana Data Privacy Act',
  'us-md': 'Maryland Online Data Privacy Act',
  'us-mn': 'Minnesota Consumer Data Privacy Act',
  'us-mt': 'Montana Consumer Data Privacy Act',
  'us-ne': 'Nebraska Data Privacy Act',
  'us-nh': 'New Hampshire Privacy Act',
  'us-nj': 'New Jersey Data Privacy Act',
  'us-ok': 'Oklahoma Data Privacy Act',
  'us-or': 'Oregon Consumer Privacy Act',
  'us-ri': 'Rhode Island Data Transparency and Privacy Protection Act',
  'us-tn': 'Tennessee Information Protection Act',
  'us-tx': 'Texas Data Privacy and Security Act',
  'us-ut': 'Utah Consumer Privacy Act',
  'us-va': 'Virginia Consumer Data Protection Act',
  'vn-pdpl': 'PDPL',
  'za-popia': 'POPIA',
};

/**
 * Names the law that applies, and where.
 *
 * @param regime - id; one without a name here is a rule of ours and no law
 * @param region - ISO 3166, `DE` or `US-CA`, or `''`
 * @param lang - BCP 47, of the words around it
 * @param noLaw - what is said where no law is known to apply
 * @returns such as `DSGVO, TDDDG · Deutschland`
 */
export function lawName(regime: string, region: string, lang: string, noLaw: string): string {
  const gdpr = GDPR[lang.split('-')[0] ?? ''] ?? 'GDPR';
  const law = (LAW_NAMES[regime] ?? noLaw).replace('*', gdpr);
  const [, country] = /^([A-Z]{2})(-|$)/.exec(region) ?? [];
  const place = country && countryName(country, lang);
  return [law, place].filter(Boolean).join(' · ');
}
