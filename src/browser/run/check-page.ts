/** Looks over the page for what the gate cannot mend, and says it. */
import { readHint } from '../page-facts.ts';
import type { RunEnv } from '../runner.ts';

/** Firefox (153) fetches ahead what stands in a template with an address of its own; only `data-src` waits there. */
export function checkPage({ report, snapshot }: RunEnv): void {
  const hint = readHint();
  // one that the gate could read is in force, and an attribute outweighs it
  const isRead = snapshot().reasons.some(({ rule }) => /^(data-|server-hint)/.test(rule));
  if (!isRead && !/^(XX)?$/.test(hint)) report('hint', hint.slice(0, 20));
  for (const { content, dataset } of document.querySelectorAll<HTMLTemplateElement>(
    'template[data-purpose]',
  )) {
    const addresses = [...content.querySelectorAll('[src],[poster],link[href]')].map((element) =>
      String(
        element.getAttribute('src') ??
          element.getAttribute('poster') ??
          element.getAttribute('href'),
      ),
    );
    if (addresses.some(isElsewhere)) report('template', dataset['purpose']);
  }
}

/** What the site fetches ahead from itself tells nobody anything. */
const isElsewhere = (address: string): boolean =>
  URL.canParse(address, document.baseURI) &&
  new URL(address, document.baseURI).host !== location.host;
