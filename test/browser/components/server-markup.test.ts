/**
 * A page that a server rendered with the elements in it: they come to life where they stand, and change nothing of
 * what the server wrote. The banner alone adds its words behind that, where visitors' tools find them.
 */
import { expect } from '@esm-bundle/chai';
import * as exported from '../../../components/index.ts';
import { fakeGate, reset } from './fake-gate.ts';

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly { readonly name: string; readonly tagName: string }[];
  }[];
}

const SERVED = `
  <consent-banner position="corner" privacy-url="/privacy" theme="dark" class="own">
    <b slot="heading">Cookies here</b><p>More</p>
  </consent-banner>
  <p>Text <consent-link>Choices</consent-link> <consent-icon></consent-icon></p>`;

const elements = async (): Promise<readonly { name: string; tagName: string }[]> => {
  const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;
  return manifest.modules.flatMap(({ declarations }) => declarations);
};

/** What a server wrote, without what elements have added. */
function asWritten(body: HTMLElement): string {
  const copy = body.cloneNode(true) as HTMLElement;
  for (const added of copy.querySelectorAll('[class^=pixelgate-],[data-pixelgate]')) added.remove();
  for (const banner of copy.querySelectorAll('consent-banner')) {
    banner.removeAttribute('layout');
    const { childNodes } = banner;
    for (let at = childNodes.length; at--;)
      if (childNodes[at] instanceof Comment) childNodes[at]!.remove();
  }
  return copy.outerHTML;
}

describe('markup from a server', () => {
  const errors: string[] = [];
  const note = ({ message }: ErrorEvent): void => void errors.push(message);
  before(() => addEventListener('error', note));
  after(() => {
    removeEventListener('error', note);
    reset();
  });

  it('comes to life without an error, and stays as it was written', async () => {
    const all = await elements();
    const plain = all.map(({ tagName }) => `<${tagName} id="plain-${tagName}"></${tagName}>`);
    const served = document.createRange().createContextualFragment(SERVED + plain.join(''));
    document.body.replaceChildren(served);
    const before = document.body.outerHTML;
    expect(all.filter(({ tagName }) => customElements.get(tagName))).to.deep.equal([]);

    const gate = fakeGate({ consent: { ...fakeGate().view.consent, regime: 'us-ca' } });
    for (const { name, tagName } of all)
      customElements.define(
        tagName,
        (exported as Record<string, unknown>)[name] as CustomElementConstructor,
      );
    gate.tell('consent-changed');
    const found = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      ({ localName }) => customElements.get(localName) !== undefined,
    );
    for (const element of found) await Reflect.get(element, 'updateComplete');

    expect(found.every((element) => element.matches(':defined'))).to.equal(true);
    expect(asWritten(document.body)).to.equal(before);
    expect(errors).to.deep.equal([]);
  });

  it('shows what its attributes and slots say', () => {
    const banner = document.querySelector('consent-banner.own')!;
    const root = banner.shadowRoot!.querySelector('.root')!;

    expect(root.getAttribute('data-position')).to.equal('corner');
    expect(root.getAttribute('data-theme')).to.include('dark');
    expect(root.querySelector('a')!.getAttribute('href')).to.equal('/privacy');
    const [heading] = root.querySelector<HTMLSlotElement>('slot[name=heading]')!.assignedElements();
    expect(heading!.textContent).to.equal('Cookies here');
  });
});
