/** The contract between the second file and `pixelgate-sensitive.js`, which knows sensitive pages and products. Types only. */
import type { Params } from '../core/param-types.ts';
import type { RunEnv } from './runner.ts';

export interface SensitiveEnv extends Pick<RunEnv, 'config' | 'report'> {
  /** Whether the law asks for consent of its own before sensitive data are used, or the visitor has limited their use. */
  readonly isStrict: () => boolean;
}

/** What the rules say. An answer is what makes something sensitive, in a word: `pages`, `words` or a topic. */
export interface Judge {
  /** What becomes of an event. */
  readonly effect: 'withhold' | 'drop';
  ofPage(url: Pick<URL, 'pathname' | 'search' | 'hash'>, title: string): string | undefined;
  /** @param params - as the page told them, under any names */
  ofEvent(params: Params): string | undefined;
}

/** What the file exports. */
export interface SensitiveFile {
  /** Resolves when the words can be looked for; the page goes on meanwhile. */
  connect(env: SensitiveEnv): Promise<Judge>;
}
