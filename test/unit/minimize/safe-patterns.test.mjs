/**
 * Must hold 3: no regular expression can explode. Every literal that stands in the rooms below is found by TypeScript's own
 * parser and looked at by redos-detector, which counts in how many ways a text can match from one place.
 */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { isSafe } from 'redos-detector';
import { API } from 'typescript/unstable/sync';
import { SyntaxKind } from 'typescript/unstable/ast';
import { FORMATS, LOOSE } from '../../../src/minimize/formats.ts';
import { ANY } from '../../../src/minimize/national-ids.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const ROOMS = /^src\/(minimize|core|config|vendors|browser)\//;

/** Enough to tell the ways of every pattern here, or to see that there are ever more. */
const MAX_STEPS = 5000;

const GOOGLE_MEASURES = String.raw`/^([\w.-]*(google-analytics|analytics\.google)\.com\/|(stats\.g\.doubleclick\.net|www\.google\.[a-z.]{2,6})\/g\/collect)/`;
const GOOGLE_ADVERTISES = String.raw`/^([\w.-]*\.doubleclick\.net\/|www\.googleadservices\.com\/|pagead2\.googlesyndication\.com\/(ccm|pagead)\/|www\.google\.[a-z.]{2,6}\/(pagead|ccm|rmkt|ads\/ga-audiences))/`;
const LINKEDIN = String.raw`/^(snap\.licdn\.com\/li\.lms|\w+\.ads\.linkedin\.com\/|[a-z]+\.linkedin\.oribi\.io\/|www\.linkedin\.com\/px\/|p\.adsymptotic\.com\/)/`;
const CONTACT = String.raw`/^([^\s@/?:]+@[^\s@/?:]+$|https?:\/\/|[/.?#]|[\w-]+([./]|$))/`;
const RECORD = String.raw`/^1~[\w-]+~[\w.-]+~[1-9]\d{12}~[dgu]{3}p?l?~(banner|preferences|api|gpc|conflict)~(!?[a-z]\w*(\.!?[a-z]\w*)*)?$/`;

/** Patterns that go back further, and why they still cannot hold up a page. By their text: a changed one is looked at anew. */
const EXCEPTIONS = new Map([
  [
    String.raw`/^([^\s@]+)@([^\s@]+\.[^\s@.]+)$/`,
    'anchored: goes back once, from dot to dot, and never over a dot again',
  ],
  [
    String.raw`/(.)\/+$/`,
    'a path of the page or of the operator; only rows of slashes are read twice',
  ],
  [String.raw`/\{(\w*)\}/g`, 'begins at a bracket and cannot go over the next one'],
  [String.raw`/.*\//`, 'goes back once, from the end of one path'],
  [GOOGLE_MEASURES, 'anchored: a host name is read once more per host that may stand at its end'],
  [
    GOOGLE_ADVERTISES,
    'anchored: a host name is read once more for the one that may stand at its end',
  ],
  [LINKEDIN, 'anchored: one word of a host name is read once more'],
  [CONTACT, 'anchored: a text of the operator is read once more per way to write a contact'],
  [RECORD, 'anchored: every part ends at a sign that cannot stand in it'],
  [String.raw`/\s*=.*/s`, 'one cookie that a script sets; only rows of blanks are read twice'],
]);

/** @returns {{ file: string, text: string }[]} every regular expression that is written in the rooms */
function patterns() {
  const api = new API({ cwd: ROOT });
  try {
    const [project] = api.updateSnapshot({ openProjects: ['tsconfig.json'] }).getProjects();
    assert.ok(project);
    const found = [];
    for (const path of project.program.getSourceFileNames()) {
      const file = path.replace(ROOT, '');
      const source = ROOMS.test(file) && project.program.getSourceFile(path);
      const visit = (node) => {
        if (node.kind === SyntaxKind.RegularExpressionLiteral)
          found.push({ file, text: node.text });
        node.forEachChild(visit);
      };
      if (source) visit(source);
    }
    return found;
  } finally {
    api.close();
  }
}

/**
 * Whether every repetition of a pattern ends somewhere: then it costs no more than a constant per character, whatever
 * the text. The tool counts ways without end to be, and gives up on those that merely have many.
 */
function isBounded(pattern) {
  const bare = pattern.replaceAll(/\\./gs, 'x').replaceAll(/\[[^\]]*\]/g, 'x');
  return !/[*+]|\{\d+,\}/.test(bare);
}

/** What is wrong with a pattern, or nothing. The tool cannot ignore case and know Unicode at once: case counts then. */
function faultOf(text) {
  const [, pattern = '', flags = ''] = /^\/(.*)\/(\w*)$/s.exec(text) ?? [];
  if (isBounded(pattern)) return '';
  const known = flags.includes('u') ? flags.replace('i', '') : flags;
  const { safe, error } = isSafe(new RegExp(pattern, known), { maxSteps: MAX_STEPS });
  return safe ? '' : (error ?? 'unsafe');
}

void describe('regular expressions', () => {
  const all = patterns();

  void it('are found by the parser', () => {
    assert.ok(all.length > 150, String(all.length));
    assert.ok(all.some(({ file }) => file.startsWith('src/minimize/')));
  });

  void it('would be refused if they could explode', () => {
    for (const text of ['/(a+)+$/', '/^(\\w+\\s?)*$/', '/(a|a)*b/i', '/[^@]+@[^@]+/u']) {
      assert.notEqual(faultOf(text), '', text);
    }
  });

  void it('cannot explode where they are put together', () => {
    const unsafe = [ANY, ...FORMATS.flatMap(([, patterns]) => patterns), ...LOOSE]
      .map((pattern) => ({ text: String(pattern), fault: faultOf(String(pattern)) }))
      .filter(({ fault }) => fault !== '');

    assert.deepEqual(unsafe, []);
  });

  void it('cannot explode', () => {
    const unsafe = all
      .filter(({ text }) => !EXCEPTIONS.has(text))
      .map(({ file, text }) => ({ file, text, fault: faultOf(text) }))
      .filter(({ fault }) => fault !== '');

    assert.deepEqual(unsafe, []);
  });
});
