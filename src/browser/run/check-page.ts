/** Looks over the page for what the gate cannot mend, and says it. */
import type { RunEnv } from '../runner.ts';

/** Firefox (153) fetches ahead what stands in a template with an address of its own; only `data-src` waits there. */
export function checkPage({ report }: RunEnv): void {
  for (const { content, dataset } of document.querySelectorAll<HTMLTemplateElement>(
    'template[data-purpose]',
  )) {
    if (content.querySelector('[src],[srcset],[poster],link[href]'))
      report('template', dataset['purpose']);
  }
}
