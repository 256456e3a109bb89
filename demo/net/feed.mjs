/**
 * The journal as server-sent events. Each answer waits for news, tells them and ends; the browser's
 * EventSource asks again by itself. So it is an ordinary response, also behind a proxy that cannot stream.
 */

const HOLD_MS = 15_000;
/** News that come together are told together. */
const GATHER_MS = 60;
const RETRY_MS = 100;

/**
 * @param {import('../standins/journal.mjs').Journal} journal
 * @param {Record<string, string | string[] | undefined>} headers
 * @returns {Promise<{ status: number, headers: Record<string, string>, body: string }>}
 */
export async function answerFeed(journal, headers) {
  const since = Number(headers['last-event-id'] ?? 0) || 0;
  if (journal.after(since).length === 0) await news(journal);
  const events = journal
    .after(since)
    .map((entry) => `id: ${entry.seq}\ndata: ${JSON.stringify(entry)}\n\n`);
  return {
    status: 200,
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
    body: `retry: ${RETRY_MS}\n\n${events.join('')}`,
  };
}

/** Resolves shortly after the next entry, or when the wait is long enough. @param {import('../standins/journal.mjs').Journal} journal */
function news(journal) {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(limit);
      off();
      resolve(undefined);
    };
    const limit = setTimeout(finish, HOLD_MS);
    limit.unref(); // a waiting browser must not keep the process alive
    const off = journal.onEntry(() => setTimeout(finish, GATHER_MS));
  });
}
