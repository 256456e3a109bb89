/** Vendors' base codes beside the gate, and tags that stand in the page more than once. */
import { VENDOR_NAMES } from '../../vendor-names.ts';
import type { PageScript, PageSnapshot } from '../snapshot.ts';
import { BASE_CODES } from './base-codes.ts';
import { gateTag } from './gate-tag.ts';
import type { Finder, Problem } from './problem.ts';

export const findBaseCode: Finder = (page) =>
  BASE_CODES.flatMap(({ vendor, pattern, ids }) => {
    const codes = page.scripts.filter(({ text, isInert }) => !isInert && pattern.test(text));
    const declared = page.tags[vendor];
    // a vendor without an attribute is another problem, and another fix
    if (codes.length === 0 || !declared) return [];
    const inCode = codes.flatMap(({ text }) => [...text.matchAll(ids)].map(([, id = '']) => id));
    const missing = [...new Set(inCode)].filter((id) => !declared.includes(id));
    const found = codes.map(({ text }) => firstLine(text, pattern));
    const isBeside = inCode.length === 0 || inCode.some((id) => declared.includes(id));
    return [
      ...(isBeside ? [baseCode(vendor, found, codes)] : []),
      ...missing.map((id) => undeclaredTag(page, vendor, id)),
    ];
  });

/** The line of the base code that gives it away. */
const firstLine = (text: string, pattern: RegExp): string =>
  (text.split('\n').find((line) => pattern.test(line)) ?? text).trim().slice(0, 160);

/** Below the gate and once it only costs time; above it, or twice, it counts. */
const baseCode = (
  vendor: string,
  found: readonly string[],
  codes: readonly PageScript[],
): Problem => ({
  id: 'duplicate-pixel',
  severity: codes.length > 1 || codes.some(({ isAbove }) => isAbove) ? 'error' : 'hint',
  title: `The base code of ${VENDOR_NAMES[vendor] ?? vendor} stands beside the gate`,
  why: 'The gate announces the tag and sends the page views itself. It ignores the base code’s set-up calls; where the base code runs above the gate, or comes in a second time, events may be counted twice.',
  found,
  fix: 'Delete the base code. Calls for events may stay: the gate takes them.',
  code: `<!-- delete: -->\n<script>\n${(codes[0]?.text ?? '').trim().slice(0, 600)}\n</script>`,
});

const undeclaredTag = (page: PageSnapshot, vendor: string, id: string): Problem => ({
  id: 'undeclared-tag',
  severity: 'error',
  title: `${id} is set up in the page, but not in data-${vendor}`,
  why: 'Calls for a tag that the gate does not know are dropped, so this account hears nothing.',
  found: [id],
  fix: 'Add the id to the gate’s tag, and delete the base code.',
  code: gateTag(page, { [`data-${vendor}`]: [...(page.tags[vendor] ?? []), id].join(' ') }),
});

/** The same id written twice, or the same script fetched twice. */
export const findTwice: Finder = (page) => [
  ...Object.keys(page.tags).flatMap((vendor) => {
    const ids = (page.attributes[vendor] ?? '').split(/[\s,]+/).filter(Boolean);
    const twice = [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
    return twice.map((id): Problem => ({
      id: 'tag-twice',
      severity: 'hint',
      title: `${id} stands twice in data-${vendor}`,
      why: 'It counts once; whoever reads the page cannot know.',
      found: [`data-${vendor}="${page.attributes[vendor]}"`],
      fix: 'Write it once.',
      code: gateTag(page, { [`data-${vendor}`]: [...new Set(ids)].join(' ') }),
    }));
  }),
  ...gatesOf(page),
];

/** Two gates: the second says so in the console and does nothing. */
function gatesOf({ scripts, gate }: PageSnapshot): Problem[] {
  const { src = '' } = scripts[gate] ?? {};
  const others = scripts.filter(
    ({ attributes }, at) =>
      at !== gate && src !== '' && /\/pixelgate(\.min)?\.js/.test(attributes['src'] ?? ''),
  );
  return others.map((other) => ({
    id: 'gate-twice',
    severity: 'warning',
    title: 'The gate’s script stands there twice',
    why: 'The first one works; attributes of the second have no effect.',
    found: [other.src],
    fix: 'Delete the second tag, and move its attributes to the first.',
    code: `<!-- delete: -->\n<script src="${other.attributes['src']}"></script>`,
  }));
}
