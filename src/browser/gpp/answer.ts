/** Answers of the consent APIs: callbacks belong to strangers, and one that fails must not stop the others. */

/** Calls `callback`, if it is one. */
export type Answer = (callback: unknown, data: unknown, success: boolean) => void;

/** @param onError - gets what a callback has thrown */
export const createAnswer =
  (onError: (error: unknown) => void): Answer =>
  (callback, data, success) => {
    if (typeof callback !== 'function') return;
    try {
      callback(data, success);
    } catch (error) {
      onError(error);
    }
  };
