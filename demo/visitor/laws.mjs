/** The laws, as the panel shows them: read from the built modules, so that it tells what the gate goes by. */

const MODULES = new URL('../../dist/modules/src/regimes/', import.meta.url);

/** @type {Promise<string> | undefined} */
let told;

/**
 * All laws as JSON, `[]` when they are not built. Endless lifetimes are `null`.
 *
 * @returns {Promise<string>}
 */
export const lawsAsJson = () => (told ??= readLaws());

async function readLaws() {
  try {
    const { REGIMES } = await import(new URL('index.js', MODULES).href);
    const { LINK_TEXTS } = await import(new URL('link-texts.js', MODULES).href);
    return JSON.stringify(
      REGIMES.map((/** @type {import('../../src/core/regime.ts').Regime} */ law) => {
        const links = law.ui.links.map((link) => LINK_TEXTS[link]);
        return { ...law, ui: { ...law.ui, links }, examples: undefined };
      }),
    );
  } catch {
    return '[]'; // not built yet
  }
}
