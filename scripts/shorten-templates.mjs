/** Rollup plugin: takes the indentation out of html`` and css`` templates, where terser may not look. */

const SHORTEN = { html: shortenHtml, svg: shortenHtml, css: shortenCss };

export const shortenTemplates = () => ({
  name: 'shorten-templates',
  transform(code, id) {
    if (!id.includes('/dist/modules/components/')) return null;
    let result = '';
    let done = 0;
    for (const { text, shorten } of templatesIn(this.parse(code))) {
      const before = code.slice(text.start, text.end);
      // after the text comes `${` or the closing backtick: behind it, blanks mean nothing
      const mark = text.tail ? '`' : '${';
      result +=
        code.slice(done, text.start) + shorten(before) + mark + lost(before, shorten(before));
      done = text.end + mark.length;
    }
    // all other code has kept its line and column, so the source map is still true
    return { code: result + code.slice(done), map: null };
  },
});

/** The texts of all tagged templates, in order: those in the values of a template come between its own. */
function templatesIn(tree) {
  const found = [];
  const visit = (node) => {
    if (typeof node?.type !== 'string') return;
    const shorten = node.type === 'TaggedTemplateExpression' && SHORTEN[node.tag.name];
    if (shorten) found.push(...node.quasi.quasis.map((text) => ({ text, shorten })));
    for (const value of Object.values(node)) [value].flat().forEach(visit);
  };
  visit(tree);
  return found.toSorted((a, b) => a.text.start - b.text.start);
}

/** Blanks that bring the next token to where it was. */
function lost(before, after) {
  const lines = before.split('\n');
  const kept = after.split('\n').length;
  if (lines.length === kept) return ' '.repeat(before.length - after.length);
  return '\n'.repeat(lines.length - kept) + ' '.repeat(lines.at(-1).length);
}

/** One blank means the same as many, but in elements that keep them. */
function shortenHtml(text) {
  if (/<(pre|textarea)\b/.test(text)) return text;
  return text.replace(/\s+/g, ' ');
}

/** Only blanks, comments and last semicolons go, and nothing inside quotes. A blank before a colon is a selector's. */
function shortenCss(text) {
  const parts = text.split(/("[^"\n]*"|'[^'\n]*')/);
  const shorter = (part) =>
    part
      .replace(/\/\*[\s\S]*?\*\//g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replaceAll(': ', ':')
      .replaceAll(';}', '}');
  return parts.map((part, index) => (index % 2 ? part : shorter(part))).join('');
}
