/** A page in a frame: a window of any size in every browser, with elements, words and a fake gate of its own. */
import type * as Axe from './axe.ts';
import type * as FakeGate from './fake-gate.ts';
import type { Mounted } from './fake-gate.ts';
import type * as LoadStrings from '../../../components/strings/load-strings.ts';
import { LANGUAGES } from '../../../src/config/languages.ts';
import type { AllStrings } from '../../../components/strings/strings.ts';
import { undo, type AnyElement } from './fake-gate.ts';

interface Kit {
  readonly fakeGate: typeof FakeGate.fakeGate;
  readonly mount: typeof FakeGate.mount;
  readonly reset: typeof FakeGate.reset;
  readonly setStrings: typeof LoadStrings.setStrings;
  readonly audit: typeof Axe.audit;
}

export interface FramedPage extends Kit {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  /** CSS pixels. */
  resize(width: number, height: number): void;
}

/** What a framed page runs. */
const SCRIPT = `
  import '/components/ui.ts';
  import '/components/preferences.ts';
  import { fakeGate, mount, reset } from '/test/browser/components/fake-gate.ts';
  import { setStrings } from '/components/strings/load-strings.ts';
  const audit = async (element) => (await import('/test/browser/components/axe.ts')).audit(element);
  window.kit = { fakeGate, mount, reset, setStrings, audit };
  window.dispatchEvent(new Event('kit'));
`;

/** Opens a page that is gone after the test. @param width - of its window in CSS pixels; so is `height` */
export async function openFrame(width: number, height: number): Promise<FramedPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'display: block; border: 0; position: absolute; inset: 0 auto auto 0';
  const resize: FramedPage['resize'] = (w, h) => {
    frame.width = String(w);
    frame.height = String(h);
  };
  resize(width, height);
  document.body.append(frame);
  undo.push(() => frame.remove());
  const page = frame.contentDocument!;
  page.open();
  page.write('<!doctype html><html lang="en"><meta charset="utf-8"><title>page</title><body>');
  page.close();
  const view = frame.contentWindow as unknown as FramedPage['window'] & { kit: Kit };
  const ready = new Promise((resolve) => view.addEventListener('kit', resolve));
  const script = page.createElement('script');
  script.type = 'module';
  script.textContent = SCRIPT;
  page.head.append(script);
  await ready;
  return { ...view.kit, document: page, window: view, resize };
}

/** All words of all languages, by code. */
export const allTables = async (): Promise<readonly (readonly [string, AllStrings])[]> =>
  Promise.all(
    LANGUAGES.map(async (lang) => {
      const file = `/components/strings/${lang}.ts`;
      const { default: first, more } = (await import(file)) as {
        default: AllStrings;
        more: AllStrings;
      };
      return [lang, { ...first, ...more }] as const;
    }),
  );

/** The languages in which words are not separated by spaces, or may be broken anywhere. */
export const UNSPACED = /^(ja|ko|th|zh)/;

/** Shows an element in another language. */
export async function speak(
  { element }: Mounted<HTMLElement & AnyElement>,
  lang: string,
): Promise<void> {
  element.lang = lang;
  await element.updateComplete;
}
