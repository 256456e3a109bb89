/** Settings of the tag that weaken the gate, and the place it runs in. */
import { gateTag } from './gate-tag.ts';
import type { Finder, Problem } from './problem.ts';

/** Attribute, value (any for `null`), and what is to be said about it. */
const ROWS: readonly (readonly [name: string, value: string, Omit<Problem, 'found' | 'code'>])[] = [
  [
    'guard',
    'off',
    {
      id: 'guard-off',
      severity: 'warning',
      title: 'The guard is off',
      why: 'Pixels that the page hard-codes send whatever they like, before any answer and after a refusal.',
      fix: 'Take the attribute away: known trackers are held then. Hosts that must pass go into data-allow-hosts.',
    },
  ],
  [
    'allow-api-grant',
    '',
    {
      id: 'grant-without-gesture',
      severity: 'warning',
      title: 'Scripts may grant for the visitor',
      why: 'With data-allow-api-grant any script on the page can consent in the visitor’s name. Meant for tests and for banners of your own.',
      fix: 'Take the attribute away before this goes live.',
    },
  ],
];

export const findSettings: Finder = (page) => [
  ...ROWS.filter(([name, value]) => page.attributes[name] === value).map(
    ([name, value, problem]) => ({
      ...problem,
      found: [value ? `data-${name}="${value}"` : `data-${name}`],
      code: gateTag(page, { [`data-${name}`]: null }),
    }),
  ),
  ...(page.isSecure
    ? []
    : [
        {
          id: 'not-secure',
          severity: 'error' as const,
          title: 'The page comes over plain http',
          why: 'Browsers keep no log there that could prove a decision, so nothing optional runs.',
          found: [page.host],
          fix: 'Serve it over https; localhost counts as secure.',
        },
      ]),
];

/** Files of different builds. */
export const findVersions: Finder = ({ versions }) => {
  const different = new Set(Object.values(versions).filter(Boolean));
  return different.size < 2
    ? []
    : [
        {
          id: 'mixed-versions',
          severity: 'error',
          title: 'Files of different versions lie beside each other',
          why: 'They speak to each other without checks; a file of another version may fail silently.',
          found: Object.entries(versions).map(([file, version]) => `${file} ${version}`),
          fix: 'Replace all files of the folder by those of one release, and empty caches in between.',
        },
      ];
};
