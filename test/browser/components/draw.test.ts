import { assert } from '@esm-bundle/chai';
import { draw, shape, type Drawing } from '../../../components/draw.ts';

const box = (): HTMLElement => document.body.appendChild(document.createElement('div'));

describe('draw', () => {
  afterEach(() => document.body.replaceChildren());

  it('makes elements, their attributes and texts, in order', () => {
    const parent = box();

    draw(parent, [shape('p', { class: 'a', lang: 'de' }, ['Eins', shape('b', {}, ['zwei'])]), '!']);

    assert.equal(parent.innerHTML, '<p class="a" lang="de">Eins<b>zwei</b></p>!');
  });

  it('takes a text for what it is, whatever stands in it', () => {
    const parent = box();

    draw(parent, [shape('p', { title: '"><img>' }, ['<img src=x onerror=alert(1)>'])]);

    assert.lengthOf(parent.querySelectorAll('img'), 0);
    assert.equal(parent.textContent, '<img src=x onerror=alert(1)>');
  });

  it('keeps the nodes of what stays, and so the focus', () => {
    const parent = box();
    const drawing = (text: string): Drawing[] => [shape('button', {}, [text])];
    draw(parent, drawing('Reject all'));
    const before = parent.querySelector('button')!;
    before.focus();

    draw(parent, drawing('Alle ablehnen'));

    assert.equal(document.activeElement, before);
    assert.equal(before.textContent, 'Alle ablehnen');
  });

  it('calls the handler that was drawn last, once', () => {
    const parent = box();
    const called: string[] = [];
    const drawing = (name: string): Drawing[] => [
      shape('button', { onclick: () => void called.push(name) }, []),
    ];
    draw(parent, drawing('old'));
    draw(parent, drawing('new'));

    parent.querySelector('button')!.click();

    assert.deepEqual(called, ['new']);
  });

  it('takes away attributes and nodes that are wanted no longer', () => {
    const parent = box();
    draw(parent, [shape('p', { role: 'status', class: 'note' }, ['a']), 'b', shape('i', {}, [])]);

    draw(parent, [shape('p', { class: 'muted' }, [])]);

    assert.equal(parent.innerHTML, '<p class="muted"></p>');
  });

  it('puts another element in the place of one that is something else', () => {
    const parent = box();
    draw(parent, [shape('h2', {}, ['Title']), '', shape('p', {}, ['Text'])]);

    draw(parent, [
      shape('h2', {}, ['Title']),
      shape('button', {}, ['X']),
      shape('p', {}, ['Text']),
    ]);

    assert.equal(parent.innerHTML, '<h2>Title</h2><button>X</button><p>Text</p>');
  });

  it('leaves alone what somebody else has put there or changed', () => {
    const parent = box();
    parent.append(document.createElement('em'));
    draw(parent, [shape('p', { part: 'banner' }, ['a'])]);
    const paragraph = parent.querySelector('p')!;
    paragraph.removeAttribute('part');
    paragraph.tabIndex = 0;

    draw(parent, [shape('p', { part: 'banner' }, ['b'])]);

    assert.equal(parent.innerHTML, '<em></em><p tabindex="0">b</p>');
  });
});
