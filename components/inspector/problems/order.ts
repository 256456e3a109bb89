/** Where the gate's tag stands: late, or below scripts that it should have held. */
import { BASE_CODES } from './base-codes.ts';
import { gateTag } from './gate-tag.ts';
import type { Finder } from './problem.ts';
import { whoseAddress } from './who.ts';

export const findLate: Finder = (page) => {
  const tag = page.scripts[page.gate];
  if (!tag) return [];
  const faults = [
    tag.isAsync && 'async',
    tag.isDefer && 'defer',
    tag.type === 'module' && 'type="module"',
    !tag.inHead && 'it stands outside of <head>',
  ].filter((fault) => fault !== false);
  if (faults.length === 0) return [];
  return [
    {
      id: 'gate-late',
      severity: 'error',
      title: `The gate comes late: ${faults.join(', ')}`,
      why: 'What the page runs and sends before the gate is there cannot be held.',
      found: [tag.src],
      fix: 'Make it the first script in <head>, without async, defer or type="module".',
      code: gateTag(page),
    },
  ];
};

/** Scripts of other sites above the gate. Base code inserts its script there, too; that one the gate holds. */
export const findAbove: Finder = (page) => {
  const inserted = page.scripts.flatMap(({ text }) =>
    BASE_CODES.flatMap(({ vendor, pattern }) => (pattern.test(text) ? [vendor] : [])),
  );
  const above = page.scripts.filter(({ src, isAbove, isInert }, at) => {
    if (at === page.gate || !isAbove || isInert || !URL.canParse(src)) return false;
    const { hostname } = new URL(src);
    return hostname !== page.host && !inserted.includes(whoseAddress(src)?.vendor ?? '-');
  });
  if (above.length === 0 || page.gate < 0) return [];
  return [
    {
      id: 'script-above',
      severity: 'error',
      title: `${above.length === 1 ? 'A script of another site runs' : `${above.length} scripts of other sites run`} before the gate`,
      why: 'It runs, stores and sends before anybody could be asked, and may keep functions of the browser that the gate can no longer stand in front of.',
      found: above.map(({ src }) => src),
      fix: 'Move the gate’s tag above it, to the first place in <head>.',
      code: `<head>\n  <meta charset="utf-8">\n  ${gateTag(page).replaceAll('\n', '\n  ')}\n${above.map(({ src }) => `  <script src="${src}"></script>`).join('\n')}`,
    },
  ];
};
