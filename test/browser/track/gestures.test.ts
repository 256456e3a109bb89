import { assert } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { clear, mount, names, pass, said, start, told } from './stage.ts';

start();

describe('data-track: clicks and forms', () => {
  beforeEach(clear);

  it('tells a click with everything that the element says', async () => {
    const button = await mount(`<button data-track="AddToCart" data-track-content-id="SKU-1"
      data-track-value="19.90" data-track-currency="EUR" data-track-event-id="cart-1"
      data-track-vendors="meta tiktok">Add</button>`);

    button.click();

    assert.deepEqual(told, [
      {
        name: 'AddToCart',
        params: {
          content_ids: ['SKU-1'],
          content_type: 'product',
          contents: [{ id: 'SKU-1', quantity: 1 }],
          value: 19.9,
          currency: 'EUR',
        },
        eventId: 'cart-1',
        vendors: ['meta', 'tiktok'],
      },
    ]);
  });

  it('tells a click on a child, even where the page stops it', async () => {
    const link = await mount('<a data-track="Contact"><b>Call</b></a>');
    link.addEventListener('click', (event) => event.stopImmediatePropagation());

    link.querySelector('b')?.click();

    assert.deepEqual(names(), ['Contact']);
  });

  it('tells each of several elements around a click, once', async () => {
    const outer = await mount(
      '<div data-track="ViewContent"><p><button data-track="AddToCart">Add</button></p></div>',
    );

    outer.querySelector('button')?.click();

    assert.deepEqual(names(), ['AddToCart', 'ViewContent']);
  });

  for (const key of ['Enter', ' '])
    it(`takes ${key.trim() || 'the space bar'} on a button for a click`, async () => {
      const button = await mount('<button data-track="Lead">Send</button>');
      button.focus();

      await sendKeys({ press: key });

      assert.deepEqual(names(), ['Lead']);
    });

  it('tells a click on a label once, though the control gets one too', async () => {
    const label = await mount(
      '<label data-track="CustomizeProduct"><input type="checkbox"> Engraving</label>',
    );

    label.click();

    assert.deepEqual(names(), ['CustomizeProduct']);
    assert.isTrue(label.querySelector('input')?.checked);
  });

  it('gives the second half of a double click the id of the first, and a later click its own', async () => {
    const button = await mount('<button data-track="AddToCart">Add</button>');
    const click = (detail: number): void => {
      button.dispatchEvent(new MouseEvent('click', { detail, bubbles: true, composed: true }));
      pass(100);
    };

    click(1);
    click(2);
    click(1);

    const [first, second, third] = told.map(({ eventId }) => eventId);
    assert.match(String(first), /^[\da-f-]{36}$/);
    assert.equal(second, first);
    assert.notEqual(third, first);
  });

  it('tells clicks inside open shadow roots', async () => {
    const host = await mount('<div data-track="ViewContent"></div>');
    const root = host.attachShadow({ mode: 'open' });
    const button = root.appendChild(document.createElement('button'));
    button.setAttribute('data-track', 'AddToCart');

    button.click();

    assert.deepEqual(names(), ['AddToCart', 'ViewContent']);
  });

  it('reads what the element says at the moment of the click', async () => {
    const button = await mount('<button data-track="AddToCart" data-track-value="1">Add</button>');
    button.setAttribute('data-track-value', '2');

    button.click();

    assert.equal(told[0]?.params['value'], 2);
  });

  it('tells a form when it is sent, not when it is clicked, and twice in a second under one id', async () => {
    const form = (await mount(
      '<form data-track="Lead"><input required><button>Send</button></form>',
    )) as HTMLFormElement;
    form.addEventListener('submit', (event) => event.preventDefault());

    form.querySelector('button')?.click();
    assert.deepEqual(names(), [], 'it is not complete');
    form.querySelector('input')!.value = 'x';
    form.querySelector('button')?.click();
    form.requestSubmit();
    pass(1000);
    form.requestSubmit();

    const ids = told.map(({ eventId }) => eventId);
    assert.deepEqual(names(), ['Lead', 'Lead', 'Lead']);
    assert.equal(ids[0], ids[1]);
    assert.notEqual(ids[0], ids[2]);
  });

  it('tells a form in an open shadow root', async () => {
    class FormHost extends HTMLElement {
      connectedCallback(): void {
        const root = this.attachShadow({ mode: 'open' });
        const form = root.appendChild(document.createElement('form'));
        form.setAttribute('data-track', 'SubmitForm');
        form.addEventListener('submit', (event) => event.preventDefault());
      }
    }
    // defined after it stands in the page
    const host = await mount('<form-host></form-host>');
    customElements.define('form-host', FormHost);
    await customElements.whenDefined('form-host');
    await Promise.resolve();

    host.shadowRoot?.querySelector('form')?.requestSubmit();

    assert.deepEqual(names(), ['SubmitForm']);
  });

  it('does nothing on a click that was not asked for', async () => {
    const div = await mount('<div data-track="ViewContent" data-track-on="scroll:75">x</div>');

    div.click();

    assert.deepEqual(told, []);
  });

  it('tells what it can where something is wrong, and says each mistake once', async () => {
    const div = await mount(`<div>
      <button data-track="AddToBasket">1</button>
      <button data-track="AddToCart" data-track-value="19,90" data-track-coupon="A">2</button>
      <button data-track="Lead" data-track-on="hover click">3</button>
      <button data-track="Lead" data-track-on="hover">4</button>
      <button data-track="Contact" data-track-vendors="mta">5</button>
      <button data-track="Contact" data-track-from="rdfa">6</button>
    </div>`);

    for (const button of div.querySelectorAll('button')) button.click();

    assert.deepEqual(
      told.map(({ name, params, vendors }) => [name, params, vendors]),
      [
        ['AddToCart', { coupon: 'A' }, undefined],
        ['Lead', {}, undefined],
        ['Contact', {}, []],
        ['Contact', {}, undefined],
      ],
    );
    assert.equal(said.length, 5);
    assert.match(said[0]!, /^data-track="AddToBasket" is not valid\. Use PageView, ViewContent/);
    assert.equal(said[1], 'data-track-value="19,90" is not valid. Use a number such as 19.9.');
    assert.equal(
      said[2],
      'data-track-on="hover" is not valid. Use click, submit, view, scroll:75, dwell:30s, video:50.',
    );
    assert.equal(said[3], 'data-track-vendors="mta" is not valid. Use meta, tiktok.');
    assert.equal(said[4], 'data-track-from="rdfa" is not valid. Use json-ld or microdata.');
  });
});
