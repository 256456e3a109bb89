/** Takes the snapshot: reads the document, and nothing that another script could trip over. */
import type { InspectEntry } from '../../src/core/inspect.ts';
import type { UiView } from '../../src/core/api.ts';
import { gate } from '../gate.ts';
import type { PageScript, PageSnapshot } from './snapshot.ts';
import { VERSION } from './version.ts';

export function takeSnapshot(
  { options = {}, consent }: UiView,
  entries: readonly InspectEntry[],
): PageSnapshot {
  const elements = [...document.querySelectorAll('script')];
  // the panel only opens where its tag has this attribute
  const tag = elements.find(({ dataset }) => dataset['inspect'] !== undefined);
  const { tags = {} } = options as { tags?: PageSnapshot['tags'] };
  return {
    host: location.hostname,
    isSecure: isSecureContext,
    scripts: elements.map((script) => scriptOf(script, tag)),
    gate: tag ? elements.indexOf(tag) : -1,
    noscripts: [...document.querySelectorAll('noscript')].map((part) => part.textContent),
    images: addresses('img[src]:not([data-purpose])'),
    frames: addresses('iframe[src]:not([data-purpose])'),
    resources: performance.getEntriesByType('resource').map(({ name }) => name),
    stored: storedNames(),
    links: [...document.querySelectorAll('a[href],button')].map(
      (link) => `${link.textContent.trim()} ${link.getAttribute('href') ?? ''}`,
    ),
    hasWayBack:
      document.querySelector(
        '[data-consent-open],consent-link:not([kind=opt-out],[kind=limit])',
      ) !== null,
    attributes: Object.fromEntries(
      [...(tag?.attributes ?? [])]
        .filter(({ name }) => name.startsWith('data-'))
        .map(({ name, value }) => [name.slice(5), value]),
    ),
    tags,
    vendors: consent.vendors,
    versions: { 'pixelgate.js': gate()?.version ?? '', 'pixelgate-inspector.js': VERSION },
    entries,
  };
}

function scriptOf(script: HTMLScriptElement, tag: HTMLScriptElement | undefined): PageScript {
  const { src, type, dataset } = script;
  const position = tag?.compareDocumentPosition(script) ?? 0;
  return {
    src,
    text: src ? '' : script.text,
    type,
    isAsync: script.hasAttribute('async'),
    isDefer: script.hasAttribute('defer'),
    isAbove: !tag || (position & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
    inHead: script.closest('head') !== null,
    isInert: dataset['purpose'] !== undefined,
    attributes: Object.fromEntries([...script.attributes].map(({ name, value }) => [name, value])),
  };
}

/** What a `<consent-embed>` has loaded was asked for. */
const addresses = (selector: string): string[] =>
  [...document.querySelectorAll<HTMLImageElement | HTMLIFrameElement>(selector)]
    .filter((element) => !element.closest('consent-embed'))
    .map(({ src }) => src);

/** Names of cookies and storage keys that scripts can see, each once. */
export function storedNames(): string[] {
  const cookies = document.cookie.split('; ').map((pair) => pair.replace(/=.*/s, ''));
  try {
    const keys = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    return [...new Set([...cookies, ...keys])].filter(Boolean);
  } catch {
    return cookies.filter(Boolean); // no storage
  }
}
