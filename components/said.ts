/** Sentences that were said on this page: a problem is one message, however many elements meet it. Tests empty it. */
export const said: Set<string> = new Set<string>();
