/**
 * Rollup plugin: gives later elements their own copies of what the first layer does not need. A module that two of
 * them shared would move into `pixelgate-lit.js`, and weigh on all the others.
 */

/** Who gets copies, by the files that import. */
const OWNERS = {
  inspector: /\/dist\/modules\/components\/(inspector\/|consent-inspector\.js$)/,
  log: /\/dist\/modules\/components\/(log-words|consent-log|render-timeline)\.js$/,
};
const MARK = /\?own=(\w+)$/;

/** What is copied: small things that name or find, and for the inspector all of src. */
const COPIED =
  /\/dist\/modules\/components\/(vendor-names|active-element|strings\/date-format)\.js$/;
const SOURCE = /\/dist\/modules\/src\//;

export const ownCopies = () => ({
  name: 'own-copies',
  async resolveId(source, importer = '', options) {
    const [, marked] = MARK.exec(importer) ?? [];
    const owner = marked ?? Object.keys(OWNERS).find((name) => OWNERS[name].test(importer));
    if (!owner) return null;
    const found = await this.resolve(source, fileOf(importer), options);
    const isCopied =
      found && (COPIED.test(found.id) || (owner === 'inspector' && SOURCE.test(found.id)));
    // another plugin may have asked on the way
    return isCopied ? { ...found, id: `${fileOf(found.id)}?own=${owner}` } : found;
  },
});

/** The file behind an id. */
export const fileOf = (id) => id.replace(MARK, '');
