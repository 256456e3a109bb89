/** What visitors must find on every page: the privacy policy, and the way back to their choice. */
import { gateTag } from './gate-tag.ts';
import type { Finder } from './problem.ts';

/** What links to a privacy policy are called, or where they lead. */
const PRIVACY =
  /privac|datenschutz|confidentialit|riservatezza|integritet|personvern|privatliv|tietosuoj|adatv[eé]d|prywatno|soukrom|s[uú]krom|zasebnost|privatnost|confiden[tț]|gizlilik|конфиденц|конфіденц|поверителн|απορρ|プライバシー|개인정보|隐私|隱私|الخصوصية|פרטיות|priv[aā]t/i;

export const findNoPolicy: Finder = (page) =>
  page.attributes['privacy-url'] || page.links.some((link) => PRIVACY.test(link))
    ? []
    : [
        {
          id: 'no-privacy-link',
          severity: 'error',
          title: 'No link to a privacy policy',
          why: 'The banner has nowhere to send people who want to know more, and no link on the page looks like one. Every law that asks for consent asks for that information.',
          found: [],
          fix: 'Name the page with your privacy policy.',
          code: gateTag(page, { 'data-privacy-url': '/privacy' }),
        },
      ];

export const findNoWayBack: Finder = ({ attributes, hasWayBack }) =>
  attributes['control'] !== 'none' || hasWayBack || attributes['consent-from']
    ? []
    : [
        {
          id: 'no-way-back',
          severity: 'error',
          title: 'No way back to the choice',
          why: 'data-control="none" takes the floating button away, and nothing else on the page opens the preferences. Withdrawing must be as easy as granting.',
          found: ['data-control="none"'],
          fix: 'Add a link or a button, for example in the footer.',
          code: '<button type="button" data-consent-open>Privacy settings</button>',
        },
      ];
