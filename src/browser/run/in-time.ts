/** Waits no longer than this for something that may never answer. */

/** How long a file, or the browser's database, may take to answer. */
export const ANSWER_MS = 10_000;

/** @returns the same, rejected when it takes longer than `ms` milliseconds */
export const inTime = <T>(coming: Promise<T>, ms: number = ANSWER_MS): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1000} s`)), ms);
    coming.then(resolve, reject).finally(() => clearTimeout(timer));
  });
