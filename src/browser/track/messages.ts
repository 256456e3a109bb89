/** Says what is wrong with events in HTML: each sentence once, and where there is one, by the gate's second file. */

export interface Messages {
  say(sentence: string): void;
  /** From here on somebody else says it, for the developer panel to hear it too. */
  handOver(other: (sentence: string) => void): void;
}

/** @param soon - calls back after whoever has imported this file could hand over */
export function createMessages(soon: (act: () => void) => void): Messages {
  const said = new Set<string>();
  let waiting: string[] | undefined = [];
  let tell = (sentence: string): void => console.warn(`pixelgate: ${sentence}`);

  soon(() => {
    const early = waiting ?? [];
    waiting = undefined;
    for (const sentence of early) tell(sentence);
  });
  return {
    say(sentence) {
      if (said.has(sentence)) return;
      said.add(sentence);
      if (waiting) waiting.push(sentence);
      else tell(sentence);
    },
    handOver(other) {
      tell = other;
    },
  };
}
