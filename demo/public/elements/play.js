/** Every example of the page and its controls. The controls say how the element is; the frame only follows. */
import { showSource } from './source.js';
import { hear } from './hear.js';

for (const section of document.querySelectorAll('.element')) {
  const frame = section.querySelector('iframe');
  const all = (name) => [...section.querySelectorAll(`[data-${name}]`)];
  const refresh = () => apply(section, frame, all);

  section.addEventListener('input', refresh);
  section.querySelector('[data-visitor]').addEventListener('change', ({ target }) => {
    const { pathname, search } = new URL(frame.src);
    const query = new URLSearchParams(search);
    query.set('visitor', target.value);
    frame.src = `${pathname}?${query}`;
  });
  section.querySelector('[data-copy]').addEventListener('click', () => copy(section));
  const begin = () => {
    hear(section, frame);
    refresh();
  };
  frame.addEventListener('load', begin);
  if (elementIn(frame)) begin();
  else showSource(section, all);
}

/** The element of an example; it is there once the frame has loaded. */
function elementIn({ contentWindow, contentDocument }) {
  return contentDocument?.readyState === 'complete' ? contentWindow.example : undefined;
}

/** Makes the element be what the controls say. */
function apply(section, frame, all) {
  showSource(section, all);
  const element = elementIn(frame);
  if (!element) return;
  for (const control of all('attribute')) setAttribute(element, control);
  for (const { dataset, value } of all('css')) element.style.setProperty(dataset.css, value);
  for (const control of all('slot')) setSlot(element, control);
  outline(frame, element.localName, all('part'));
}

/** An attribute is written while its control says something; writing the same again would be told as a change. */
function setAttribute(element, { dataset, type, checked, value }) {
  const { attribute } = dataset;
  const wanted = type === 'checkbox' ? (checked ? '' : null) : value || null;
  if (element.getAttribute(attribute) === wanted) return;
  if (wanted === null) element.removeAttribute(attribute);
  else element.setAttribute(attribute, wanted);
}

function setSlot(element, { dataset: { slot }, value }) {
  const found = [...element.children].find((child) => child.slot === slot);
  if (!value) return void found?.remove();
  const child = found ?? element.ownerDocument.createElement('span');
  if (slot) child.slot = slot;
  child.textContent = value;
  if (!found) element.append(child);
  return undefined;
}

/** By a style sheet of the frame's own, which needs no place in its policy. */
function outline({ contentWindow, contentDocument }, tag, parts) {
  const sheet = new contentWindow.CSSStyleSheet();
  const rules = parts
    .filter(({ checked }) => checked)
    .map(({ dataset }) => `${tag}::part(${dataset.part}) { outline: 3px solid #c0269e; }`);
  sheet.replaceSync(rules.join('\n'));
  contentDocument.adoptedStyleSheets = [sheet];
}

async function copy(section) {
  const source = section.querySelector('[data-source]');
  const button = section.querySelector('[data-copy]');
  try {
    await navigator.clipboard.writeText(source.textContent);
    button.textContent = 'Copied';
  } catch {
    getSelection().selectAllChildren(source); // the browser does not allow it: one key is left to press
    button.textContent = 'Selected';
  }
}
