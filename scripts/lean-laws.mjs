/** Rollup plugin: leaves out of the law files what only tests and docs/laws.md use: examples and notes. */

const LEFT_OUT = ['examples', 'notes'];

export const leanLaws = () => ({
  name: 'lean-laws',
  transform(code, id) {
    if (!id.includes('/dist/modules/src/regimes/')) return null;
    let result = code;
    for (const { start, end } of listsIn(this.parse(code)).toReversed())
      result = result.slice(0, start) + blank(result.slice(start, end)) + result.slice(end);
    // all other code has kept its line and column, so the source map is still true
    return { code: result, map: null };
  },
});

/** The values of all properties of these names, each to become an empty list. */
function listsIn(tree) {
  const found = [];
  const visit = (node) => {
    if (typeof node?.type !== 'string') return;
    if (node.type === 'Property' && LEFT_OUT.includes(node.key.name)) found.push(node.value);
    else for (const value of Object.values(node)) [value].flat().forEach(visit);
  };
  visit(tree);
  return found;
}

/** An empty list, and as many lines as before. */
const blank = (text) =>
  `[${text.replace(/[^\n]/g, '')}${' '.repeat(text.length - text.lastIndexOf('\n') - 2)}]`;
