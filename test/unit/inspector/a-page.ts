/** A page without mistakes, for the finders; each test changes one thing. */
import type { InspectEntry } from '../../../src/core/inspect.ts';
import type { PageScript, PageSnapshot } from '../../../components/inspector/snapshot.ts';

export const aScript = (script: Partial<PageScript> = {}): PageScript => ({
  src: '',
  text: '',
  type: '',
  isAsync: false,
  isDefer: false,
  isAbove: false,
  inHead: true,
  isInert: false,
  attributes: script.src ? { src: script.src } : {},
  ...script,
});

export const THE_GATE: PageScript = aScript({
  src: 'https://shop.example/pixelgate.js',
  attributes: {
    src: '/pixelgate.js',
    'data-meta': '1234567890123456',
    'data-privacy-url': '/privacy',
    'data-inspect': '*.example',
  },
});

export function aPage(page: Partial<PageSnapshot> = {}): PageSnapshot {
  return {
    host: 'shop.example',
    isSecure: true,
    scripts: [THE_GATE],
    gate: 0,
    noscripts: [],
    images: [],
    frames: [],
    resources: [],
    stored: [],
    links: [],
    hasWayBack: false,
    attributes: { meta: '1234567890123456', 'privacy-url': '/privacy', inspect: '*.example' },
    tags: { meta: ['1234567890123456'] },
    vendors: { meta: 'unset' },
    versions: { 'pixelgate.js': '0.1.0', 'pixelgate-inspector.js': '0.1.0' },
    entries: [],
    ...page,
  };
}

export const anEntry = (entry: Partial<InspectEntry> = {}): InspectEntry => ({
  n: 1,
  at: Date.UTC(2026, 10, 22),
  kind: 'event',
  name: 'Purchase',
  ...entry,
});
