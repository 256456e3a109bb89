/** The audit of every scene of an element; a test file for each, since many audits take long. */
import { assert } from '@esm-bundle/chai';
import type { Row } from './covering.ts';
import { reset } from './fake-gate.ts';
import type { FramedPage } from './in-frame.ts';
import { unequal } from './looks.ts';
import { nameOf, openStage, type Show } from './show-scene.ts';

/** Opens a page and audits the rows in it, one after the other. @returns a line for each finding */
async function auditAll(rows: readonly Row[], show: Show): Promise<string[]> {
  const stage = await openStage(1440, 900);
  const problems: string[] = [];
  for (const row of rows) {
    const shown = await show(stage, row);
    const found = [...(await auditScrolled(stage.page, ...shown)), ...unequal(answersOf(shown[0]))];
    problems.push(...found.map((line) => `${nameOf(row)}: ${line}`));
    shown[0].remove();
  }
  return problems;
}

/** Those of the second step, where that is shown. */
const answersOf = (element: HTMLElement): HTMLElement[] =>
  ['accept', 'reject', 'confirm', 'back'].flatMap((part) => {
    const button = element.shadowRoot!.querySelector<HTMLElement>(`[part='${part}']`);
    return button?.checkVisibility() ? [button] : [];
  });

/** What is half under the buttons counts where it stays so when it is scrolled. */
async function auditScrolled(
  page: FramedPage,
  element: HTMLElement,
  scrolls: HTMLElement,
): Promise<string[]> {
  const found = await page.audit(element);
  if (found.length === 0 || scrolls.scrollHeight <= scrolls.clientHeight) return found;
  scrolls.scrollTop = scrolls.scrollHeight;
  const still = await page.audit(element);
  const isCovered = (line: string): boolean => /^target-size.*partially obscured/s.test(line);
  return [...found.filter((line) => !isCovered(line) || still.includes(line)), ...still];
}

/** Declares the tests, one for each width. */
export function auditScenes(tag: string, rows: readonly Row[], show: Show): void {
  describe(`<${tag}> in all that it can be`, () => {
    afterEach(reset);

    for (const width of new Set(rows.map((row) => row['width'])))
      it(`passes the audit at ${width} px [EN 301 549]`, async () => {
        const some = rows.filter((row) => row['width'] === width);

        assert.deepEqual(await auditAll(some, show), []);
      }).timeout(60_000);
  });
}
