/** The contract between the second file and `pixelgate-sensitive.js`, which knows sensitive pages and products. */
import type { Params } from '../core/param-types.ts';
import type { RunEnv } from './runner.ts';

export interface SensitiveEnv extends Pick<RunEnv, 'bring' | 'config' | 'report'> {
  /** Whether the law asks for consent of its own before sensitive data are used, or the visitor has limited their use. */
  readonly isStrict: () => boolean;
  /** Called when words have come, or will not, that a text was waiting for. */
  readonly onWords: () => void;
}

/** Makes something sensitive that cannot be judged, or not yet: the words for it are not there. */
export const UNKNOWN = 'unknown';

/** What the rules say. An answer is what makes something sensitive, in a word: `pages`, `words`, a topic or `UNKNOWN`. */
export interface Judge {
  /** What becomes of an event. */
  readonly effect: 'withhold' | 'drop';
  ofPage(url: Pick<URL, 'pathname' | 'search' | 'hash'>, title: string): string | undefined;
  /** @param params - as the page told them, under any names */
  ofEvent(params: Params): string | undefined;
  /** @param name - of an event, as its vendor gets it */
  ofName(name: string): string | undefined;
  /** While words are on their way that something has asked for: resolves when they have come, or will not. */
  pending(): Promise<void> | undefined;
}

/** What the file exports. */
export interface SensitiveFile {
  /** Resolves when the words can be looked for; the page goes on meanwhile. */
  connect(env: SensitiveEnv): Promise<Judge>;
}
