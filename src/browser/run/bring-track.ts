/** Brings the file that reads events from HTML, once the page or its config asks for it. */
import type { RunEnv } from '../runner.ts';

/** `pixelgate-track.js`; it works by itself, and is told where its messages go. */
interface TrackFile {
  connect(env: Pick<RunEnv, 'report'>): void;
}

/** @returns looks at the page; to be called after each change of it */
export function createTrack({ config, bring, report }: RunEnv): () => void {
  const hasRules = Object.hasOwn(Object(config), 'pages');
  let isAsked = false;
  return () => {
    if (isAsked || !(hasRules || document.querySelector('[data-track]'))) return;
    isAsked = true;
    bring('track').then(
      (file) => (file as TrackFile).connect({ report }),
      () => report('track'),
    );
  };
}
