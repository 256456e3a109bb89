/** The HTML, and the CSS, that the controls of an example stand for. */

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<>"]/g, (char) => ESCAPES[char]);

/** Shows the source of an example. @param all - gives the controls with one kind of data */
export function showSource(section, all) {
  const { tag } = section.dataset;
  section.querySelector('[data-source]').textContent = [
    styleOf(tag, all),
    `<${tag}${all('attribute').map(writtenOf).join('')}>${insideOf(all('slot'))}</${tag}>`,
  ]
    .filter(Boolean)
    .join('\n');
  section.querySelector('[data-copy]').textContent = 'Copy';
}

function writtenOf({ dataset: { attribute }, type, checked, value }) {
  if (type === 'checkbox') return checked ? ` ${attribute}` : '';
  return value && `\n  ${attribute}="${escape(value)}"`;
}

function insideOf(slots) {
  const written = slots
    .filter(({ value }) => value)
    .map(({ dataset: { slot }, value }) => {
      const name = slot && ` slot="${slot}"`;
      return `\n  <span${name}>${escape(value)}</span>`;
    });
  return written.length > 0 ? `${written.join('')}\n` : '';
}

function styleOf(tag, all) {
  const values = all('css')
    .filter(({ value }) => value)
    .map(({ dataset, value }) => `  ${dataset.css}: ${value};`);
  const parts = all('part')
    .filter(({ checked }) => checked)
    .map(({ dataset }) => `${tag}::part(${dataset.part}) { outline: 3px solid #c0269e; }`);
  if (values.length > 0) parts.unshift(`${tag} {`, ...values, '}');
  return parts.length > 0 ? `<style>\n${parts.join('\n')}\n</style>` : '';
}
