/** Firefox (153) fetches ahead what stands in a template with an address of its own; only `data-src` waits there. */
import type { RunEnv } from '../runner.ts';

/** Says which templates of the page are asked for in part before anybody has agreed. */
export function checkTemplates({ report }: Pick<RunEnv, 'report'>): void {
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
