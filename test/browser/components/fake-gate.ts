/** A stand-in for the gate: answers the elements from a view that tests write, and remembers what they asked for. */
import type {
  AuditEntry,
  ConsentRequest,
  ConsentSnapshot,
  PixelgateApi,
  UiVendor,
  UiView,
  Verification,
} from '../../../src/core/api.ts';
import type { Choice, OptionalPurpose } from '../../../src/core/purposes.ts';
import type { ConsentElement } from '../../../components/consent-element.ts';
import de, { more as moreDe } from '../../../components/strings/de.ts';
import en, { more as moreEn } from '../../../components/strings/en.ts';
import { said } from '../../../components/said.ts';
import { setStrings } from '../../../components/strings/load-strings.ts';

const vendor = (id: string, ...purposes: OptionalPurpose[]): UiVendor => ({ id, purposes });

export const VENDORS: readonly UiVendor[] = [
  vendor('google', 'analytics', 'marketing'),
  vendor('meta', 'marketing'),
  vendor('tiktok', 'marketing'),
];

/** Consent with the same choice for everything optional. */
export const consentOf = (
  choice: Choice,
  more: Partial<ConsentSnapshot> = {},
): ConsentSnapshot => ({
  regime: 'eu-gdpr',
  region: 'DE',
  purposes: { necessary: 'granted', functional: choice, analytics: choice, marketing: choice },
  vendors: Object.fromEntries(VENDORS.map(({ id }) => [id, choice])),
  reasons: [],
  gpc: false,
  limited: false,
  policyVersion: '2026-11',
  source: 'default',
  ...more,
});

const VIEW: UiView = {
  consent: consentOf('unset'),
  model: 'opt-in',
  asked: { purposes: ['functional', 'analytics', 'marketing'], vendors: [] },
  closing: 'none',
  twoStepOptIn: false,
  purposes: ['necessary', 'functional', 'analytics', 'marketing'],
  vendors: VENDORS,
  controller: 'Example GmbH',
  privacyUrl: '/privacy',
  wantedLang: 'en',
  config: {},
  position: 'bottom',
  theme: 'light',
  storage: 'ok',
  optOutStatus: '',
};

export interface FakeGate {
  /** What the elements are told; change it, then `tell`. */
  view: UiView;
  entries: readonly AuditEntry[];
  verdict: Verification | undefined;
  /** `open`, `close` and `export …`, in order. */
  readonly calls: string[];
  readonly requests: ConsentRequest[];
  /** Fires a fact of the gate's. */
  tell(type: 'consent-changed' | 'logged'): void;
}

/** Puts a gate into the page; {@link reset} takes it out again. */
export function fakeGate(view: Partial<UiView> = {}): FakeGate {
  setStrings('en', { ...en, ...moreEn });
  setStrings('de', { ...de, ...moreDe });
  const calls: string[] = [];
  const requests: ConsentRequest[] = [];
  const fake: FakeGate = {
    view: { ...VIEW, ...view },
    entries: [],
    verdict: undefined,
    calls,
    requests,
    tell: (type) => document.dispatchEvent(new CustomEvent(`pixelgate:${type}`)),
  };
  const api: Partial<PixelgateApi> = {
    view: () => fake.view,
    open: () => void calls.push('open'),
    close: () => void calls.push('close'),
    audit: {
      entries: async () => fake.entries,
      verify: async () => fake.verdict ?? { ok: true, entries: fake.entries.length },
      export: async (format) => {
        calls.push(`export ${format}`);
        return `the log as ${format}`;
      },
    },
  };
  setPixelgate(api);
  const hear = ({ detail }: { detail: ConsentRequest }): void => void requests.push(detail);
  document.addEventListener('consent-request', hear);
  undo.push(() => document.removeEventListener('consent-request', hear));
  return fake;
}

export const setPixelgate = (api: unknown): void => {
  (globalThis as unknown as { pixelgate: unknown }).pixelgate = api;
};

/** For {@link reset}. */
export const undo: (() => void)[] = [];

/** Empties the page. */
export function reset(): void {
  document.body.replaceChildren();
  undo.splice(0).forEach((step) => step());
  setPixelgate(undefined);
  said.clear();
}

/** Puts an element first in the page and waits until it shows what it has to show. */
export async function mount<Tag extends keyof Elements>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
): Promise<Mounted<Elements[Tag]>> {
  const element = document.createElement(tag) as Elements[Tag];
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.prepend(element);
  await element.updateComplete;
  const root = element.shadowRoot!;
  root
    .querySelector('.root')
    ?.getAnimations()
    .forEach((animation) => animation.finish());
  return {
    element,
    root,
    part: (name) => root.querySelector<HTMLElement>(`[part='${name}']`)!,
    text: () => root.textContent.replace(/\s+/g, ' ').trim(),
  };
}

export interface Mounted<Element> {
  readonly element: Element;
  readonly root: ShadowRoot;
  part(name: string): HTMLElement;
  text(): string;
}

/** What all of them have in common, however they are drawn. */
export type AnyElement = Pick<ConsentElement, 'lang' | 'theme' | 'preset' | 'updateComplete'>;

type Elements = {
  [
    Tag in keyof HTMLElementTagNameMap as HTMLElementTagNameMap[Tag] extends AnyElement
      ? Tag
      : never
  ]: HTMLElementTagNameMap[Tag] & AnyElement;
};
