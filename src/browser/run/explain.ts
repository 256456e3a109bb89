/** Brings the sentences for what is wrong, `pixelgate-messages.js`, once something is: most pages have no mistakes. */
import type { createMessages } from './messages.ts';
import type { Problem } from '../report.ts';
import type { RunEnv, Runner } from '../runner.ts';
import type { Tell } from '../../core/inspect.ts';

interface MessagesFile {
  readonly createMessages: typeof createMessages;
}

/** @param tellPanel - hears what is said @returns says a problem, in the order of the calls; without the file it is said bare */
export function createExplain(env: RunEnv, tellPanel?: Tell): Runner['explain'] {
  let coming: Promise<Runner['explain']> | undefined;
  return (problem) => {
    // nothing is wrong: it brings the second file, which calls what the page waits for
    if (problem[0] === 'run') return;
    coming ??= env.bring('messages').then(
      (file) => (file as MessagesFile).createMessages(env, tellPanel),
      () => {
        console.warn(
          'pixelgate: pixelgate-messages.js could not be loaded from beside the script. Put all files of dist there. What is wrong stands here in short words until then.',
        );
        return sayBare;
      },
    );
    void coming.then((say) => say(problem));
  };
}

const sayBare = (problem: Problem): void => console.warn('pixelgate:', ...problem);
