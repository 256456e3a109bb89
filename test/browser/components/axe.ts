/** The a11y audit. axe-core is a UMD script: as a module it exports nothing, but it sets `window.axe`. */
import 'axe-core/axe.min.js';
import { sendMouse } from '@web/test-runner-commands';
import type * as Axe from 'axe-core';

const { axe } = globalThis as unknown as { axe: typeof Axe };
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** More than WCAG's 4.5: what the TCF policies ask of the first layer. */
const LEAST_CONTRAST = 5;
/** Text that is scrolled under the buttons, which has the colours of its neighbours. */
const COVERED = ['bgOverlap', 'elmPartiallyObscured', 'elmPartiallyObscuring'];

/**
 * Audits an element with its shadow root.
 *
 * @returns one line per finding, also for contrasts below 5:1 or not computable
 */
export async function audit(element: Element): Promise<string[]> {
  // a test before this one may have left the pointer where a button is now: what it hovers has a gradient
  await sendMouse({ type: 'move', position: [0, 0] });
  const { violations, incomplete, passes } = await axe.run(element, { runOnly: TAGS });
  const unsure = incomplete
    .filter(({ id }) => id === 'color-contrast')
    .map((rule) => ({ ...rule, nodes: rule.nodes.filter((node) => !isCovered(node)) }));
  const weak = passes.map((rule) => ({ ...rule, nodes: rule.nodes.filter(isWeak) }));
  return [...violations, ...unsure, ...weak].flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

const isCovered = ({ any }: Axe.NodeResult): boolean =>
  any.some(({ data }) =>
    COVERED.includes((data as { messageKey?: string } | null)?.messageKey ?? ''),
  );

const isWeak = ({ any }: Axe.NodeResult): boolean =>
  any.some(({ data }) => {
    const { contrastRatio } = (data ?? {}) as { contrastRatio?: number };
    return contrastRatio !== undefined && contrastRatio < LEAST_CONTRAST;
  });
