/** What an element tells: counted beside the name of the event, and written down below the example. */

const MOST_ENTRIES = 20;

/** Listens in a frame that has just loaded. */
export function hear(section, { contentDocument }) {
  for (const counter of section.querySelectorAll('[data-event]')) {
    contentDocument.addEventListener(counter.dataset.event, ({ type, detail }) => {
      counter.textContent = String(Number(counter.textContent) + 1);
      note(section, type, JSON.stringify(detail, withoutText));
    });
  }
  contentDocument.addEventListener('stand-in', ({ detail }) => note(section, detail, ''));
}

/** Of all the text that was on screen one sees enough by its beginning. */
const withoutText = (key, value) =>
  key === 'text' && typeof value === 'string' ? `${value.slice(0, 24)}…` : value;

function note(section, name, detail) {
  const entry = document.createElement('li');
  const what = document.createElement('b');
  what.textContent = name;
  entry.append(what, ` ${detail ?? ''}`);
  const list = section.querySelector('[data-heard]');
  section.querySelector('.nothing').hidden = true;
  list.prepend(entry);
  while (list.children.length > MOST_ENTRIES) list.lastElementChild.remove();
}
