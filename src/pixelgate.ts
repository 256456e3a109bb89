/** Entry of the drop-in script: reads its own tag, arms the gate, and puts what is to be seen into the page. */
import { createApi } from './browser/api.ts';
import { createConsent } from './browser/consent.ts';
import { createGate, tell } from './browser/gate.ts';
import { report } from './browser/report.ts';
import { createPolicy } from './browser/policy.ts';
import { installStubs } from './browser/stubs.ts';
import { createView } from './browser/view.ts';
import { readConfig, readHint } from './browser/page-facts.ts';
import { parseAttributes } from './config/attributes.ts';
import { resolveRegime } from './regimes/resolve-regime.ts';
import type { PixelgateApi } from './core/api.ts';

declare global {
  interface Window {
    pixelgate?: PixelgateApi | unknown[][];
  }
}

function start(tag: HTMLScriptElement | null, queued: readonly unknown[][]): void {
  const attributes = Object.fromEntries(
    [...(tag?.attributes ?? [])]
      .filter(({ name }) => name.startsWith('data-'))
      .map(({ name, value }) => [name.slice(5), value]),
  );
  const options = parseAttributes(attributes, (name) => report('attribute', name));
  if (!tag || tag.async || tag.defer || document.readyState !== 'loading') report('late');
  const { languages } = navigator;
  const config = readConfig(options.config);
  const place = resolveRegime(
    {
      ...options,
      hint: readHint(),
      // asked for only when nothing better is known: it can take 15 ms
      get zone() {
        return Intl.DateTimeFormat().resolvedOptions().timeZone;
      },
      languages,
      // a broken config is as good as none, and who follows another consent manager waits for it
      ...((!config || options['consent-from']) && { regime: 'strict' }),
    },
    Date.now(),
  );
  const base = (tag?.src ?? '').replace(/[^/]*$/, '');
  const bring = (file: string): Promise<unknown> => import(`${base}pixelgate-${file}.js`);
  const consent = createConsent(place.regime, place.region, options);
  // the elements are on their way while the rest is armed
  if (consent.state.ask && options.ui === 'auto' && !options['consent-from'])
    bring('ui').catch(() => {});
  const law = `${place.regime.id};${place.region}`;
  const gate = createGate({
    consent,
    options,
    attributes,
    config,
    bring,
    policy: createPolicy(),
    nonce: tag?.nonce ?? '',
    signalFiles: installStubs(law, options, config),
    snapshot: () => api.consent(),
    isShown: () => isShown(),
    onChange: () => show(),
  });
  const { show, open, close, done, isShown } = createView({ consent, gate, options, bring });
  const api = createApi(gate, { consent, options, place, open, close, done });
  window.pixelgate = api;
  api.push(...queued);
  show();
  tell('ready');
}

const before = window.pixelgate;
if (before && !Array.isArray(before))
  // oxlint-disable-next-line no-console -- there is no gate here that could say it
  console.warn('pixelgate: the script is there twice. Remove the second.');
else start(document.currentScript as HTMLScriptElement | null, before ?? []);
