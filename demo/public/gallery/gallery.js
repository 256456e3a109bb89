/** Draws the frames that the pickers ask for, each as wide as its page and as small as its place. */

const HEIGHTS = { 1280: 800, 768: 860, 390: 780, 320: 640 };
const NOTES = {
  bottom: 'A bar at the bottom. The page keeps its end: it gets as much space as the bar takes.',
  corner: 'A card in the corner; on phones a sheet.',
  center: 'A card in the middle that blocks nothing; on phones a sheet.',
};

const form = document.querySelector('form');
const place = document.querySelector('#frames');

/** What a picker stands for: all of its values, or the one. */
const chosen = (name) => {
  const select = form.elements.namedItem(name);
  const isAll = select.value === 'all' || select.value === 'both';
  return isAll ? [...select.options].slice(1).map(({ value }) => value) : [select.value];
};

const create = (tag, { dataset = {}, ...properties } = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  Object.assign(element.dataset, dataset);
  element.append(...children);
  return element;
};

function frame(look) {
  const { width } = look;
  const title = `${look.layout}, ${look.preset}, ${look.theme}`;
  const src = `/gallery/frame?${new URLSearchParams(look)}`;
  const page = create('iframe', { src, title, loading: 'lazy', width, height: HEIGHTS[width] });
  const link = create('a', { href: src, target: '_blank', textContent: 'alone' });
  link.setAttribute('aria-label', `${title}, alone`);
  const box = create('div', { className: 'page', dataset: { theme: look.theme } }, page);
  scaling.observe(box);
  return create(
    'figure',
    {},
    box,
    create(
      'figcaption',
      {},
      create('strong', { textContent: look.preset }),
      ` ${look.theme} `,
      link,
    ),
  );
}

const scaling = new ResizeObserver((entries) => {
  for (const { target, contentRect } of entries) {
    const { width, height } = target.firstElementChild;
    const scale = Math.min(1, contentRect.width / width);
    target.style.setProperty('--scale', String(scale));
    target.style.setProperty('--height', `${height * scale}px`);
  }
});

function draw() {
  const { lang, width, text, case: law } = Object.fromEntries(new FormData(form));
  const sections = chosen('layout').map((layout) => {
    const looks = chosen('preset').flatMap((preset) =>
      chosen('theme').map((theme) => ({ layout, preset, theme, lang, width, text, case: law })),
    );
    return create(
      'section',
      { dataset: { width } },
      create('h2', { textContent: layout }),
      create('p', { textContent: NOTES[layout] }),
      create('div', { className: 'frames' }, ...looks.map(frame)),
    );
  });
  place.replaceChildren(...sections);
}

/** The pickers stand in the address, so that a look can be sent to somebody. */
for (const [name, value] of new URLSearchParams(location.search)) {
  const select = form.elements.namedItem(name);
  if (select && [...select.options].some((option) => option.value === value)) select.value = value;
}
form.addEventListener('change', () => {
  history.replaceState(null, '', `?${new URLSearchParams(new FormData(form))}`);
  draw();
});
form.addEventListener('submit', (event) => event.preventDefault());
draw();
