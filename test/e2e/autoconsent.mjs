/** The tool that refuses for visitors, as it comes from npm, with its heuristics and without a single rule. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Where it lies; another copy can be tried by its address. */
const PLACE = process.env['AUTOCONSENT'] ?? import.meta.resolve('@duckduckgo/autoconsent');

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(PLACE)],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'autoconsent',
  minify: true,
});
const [{ text: source }] = outputFiles;

/** What a browser with it does to a page: no rules, so that only the heuristics can find a banner. */
const SETTINGS = {
  autoAction: 'optOut',
  heuristicMode: 'reject',
  enablePrehide: false,
  enableGeneratedRules: false,
  detectRetries: 60,
};

/**
 * Runs it in the page until it has refused or given up.
 *
 * @returns what it told its browser: `{ type, cmp, result, totalClicks }`, in order
 */
export async function runAutoconsent(tab) {
  await tab.eval(`(() => {
    ${source}
    const told = (window.__told = []);
    const tool = new autoconsent.default(
      (message) => {
        told.push(JSON.parse(JSON.stringify(message)));
        // it asks its browser whether certain other banners are there
        const { type, id } = message;
        if (type === 'eval') void tool.receiveMessageCallback({ type: 'evalResp', id, result: false });
      },
      ${JSON.stringify(SETTINGS)},
      { autoconsent: [] },
    );
  })()`);
  await tab.waitFor(() =>
    window.__told.some(
      ({ type, state }) =>
        type === 'autoconsentDone' ||
        ['done', 'nothingDetected', 'optOutFailed'].includes(state?.lifecycle),
    ),
  );
  const told = await tab.eval(() => window.__told);
  return told.filter(({ type }) => !['report', 'eval'].includes(type));
}
