/**
 * Writes facts into the log, in batches, once something may be stored at all. Writers take turns
 * under a Web Lock, so that tabs cannot break each other's links.
 */
import { get } from 'idb-keyval';
import { checkChain, link } from '../../audit/chain.ts';
import { parseHead } from '../../audit/head.ts';
import { isRecord } from '../../core/is-record.ts';
import { checkLog, DATABASE, exists, openLog } from './log-check.ts';
import { extentOf, readBatches } from './read-log.ts';
import { connectionOf, leaveFacts, takeFacts } from './left-facts.ts';
import { keepKeys } from './keep-keys.ts';
import { inTime } from './in-time.ts';
import { sha256 } from './sha256.ts';
import { cleanNames, merge, toEntry } from './write-fact.ts';
import type { AuditEntry, AuditFact, Verification } from '../../core/api.ts';
import type { exportLog } from './export-log.ts';
import type { Decisions } from './decisions.ts';
import type { RunEnv, Runner } from '../runner.ts';
import type { SentKeys } from './sent-keys.ts';
import type { Proof } from '../../core/decide-consent.ts';

/** How long another tab may take to write, in milliseconds. */
const TURN_MS = 30_000;

/** `pixelgate-export.js` */
interface ExportFile {
  readonly exportLog: typeof exportLog;
}

export interface Journal extends Pick<Runner, 'flush' | 'entries' | 'verify' | 'export'> {
  /** What was sent before, also on earlier pages. */
  readonly keys: SentKeys;
  /** Resolves when {@link Journal.keys} were read and the log was checked. */
  readonly ready: Promise<void>;
  /** Leaves what is not written yet, and `rest`, for the next page to write: this one goes. */
  leave(rest: readonly AuditFact[]): void;
}

export function createJournal(
  { bring, consent, facts, report, tell }: RunEnv,
  { prove, takeRestart }: Decisions,
): Journal {
  const store = openLog();
  /** Before a decision under a law that asks first, nothing is stored. */
  const mayStore = (): boolean =>
    consent.proof === 'ok' && (!!consent.record || consent.regime.model !== 'opt-in');
  let line: Promise<void> = Promise.resolve();
  let isLeftTaken = false;
  let database: IDBDatabase | undefined;

  const append = async (batch: RunEnv['facts']): Promise<readonly AuditEntry[]> => {
    let head = parseHead(await get<unknown>('head', store));
    if (takeRestart()) {
      const last = Math.max(head.last, (await extentOf(store)).last);
      head = { last, tip: '', start: last + 1 };
    }
    const rows: [IDBValidKey, AuditEntry][] = [];
    for (const [at, fact] of batch) {
      const entry = await link(await toEntry(fact), head, at, sha256);
      rows.push([entry.seq, entry]);
      head = { ...head, last: entry.seq, tip: entry.hash };
    }
    await keys.store([...rows, ['head', head]]);
    database ??= await connectionOf(store);
    return rows.map(([, entry]) => entry);
  };
  const takeLeft = async (): Promise<void> => {
    if (isLeftTaken) return;
    isLeftTaken = true;
    if (await exists()) facts.unshift(...(await takeFacts(store)));
  };
  const write = async (): Promise<void> => {
    if (!mayStore()) return;
    await takeLeft().catch(() => {}); // whether it can be written shows at once
    if (facts.length === 0 && !keys.isBehind()) return;
    const batch = merge(facts.splice(0));
    // a tab that holds the lock and does not go on must not hold this one as well
    const signal = AbortSignal.timeout(TURN_MS);
    try {
      const entries = await navigator.locks.request(DATABASE, { signal }, () => append(batch));
      if (entries.length > 0) tell('logged', { entries });
    } catch {
      report('write');
      prove('broken');
    }
  };
  const flush = (): Promise<void> => (line = line.then(write));
  const keys = keepKeys(store, () => void flush());
  /** Hands over all entries, batch by batch. */
  const read = async (use: (batch: readonly AuditEntry[]) => void): Promise<void> => {
    await flush();
    if (!(await exists())) return;
    const { last } = await extentOf(store);
    for await (const batch of readBatches(store, -Infinity, last))
      use(batch.map(([, entry]) => entry).filter(isEntry));
  };
  const entries = async (): Promise<readonly AuditEntry[]> => {
    const all: AuditEntry[] = [];
    await read((batch) => all.push(...batch));
    return all;
  };
  /** @param isWhole - all of it, also what lies before a restart; otherwise the present chain */
  const check = async (isWhole: boolean): Promise<Verification> => {
    if (!(await exists())) return { ok: true, entries: 0 };
    const from = isWhole ? 1 : parseHead(await get<unknown>('head', store)).start;
    const { head, last, count } = await extentOf(store, from);
    const chain = checkChain(head, sha256, from);
    let done = 0;
    for await (const batch of readBatches(store, from, last)) {
      const broken = await chain.add(batch);
      if (broken) return broken;
      done += batch.length;
      if (done < count) tell('log-checking', { done, total: count });
    }
    return chain.end();
  };
  const verify = async (): Promise<Verification> => {
    await flush();
    return check(true).catch((error: unknown) => ({ ok: false, entry: 0, reason: String(error) }));
  };
  /** Before the first thing is sent: what was sent before, and whether the log holds. */
  const prepare = async (): Promise<void> => {
    // a database that never answers is as good as none
    const quick = await inTime(checkLog(store)).catch((): Proof => 'broken');
    if (quick !== 'ok') report(quick);
    prove(quick);
    try {
      if (quick !== 'ok' || !(await exists())) return;
      await inTime(keys.read());
      if ((await check(false)).ok) return;
      report('log-broken');
      prove('log-broken');
    } catch {
      report('broken');
      prove('broken');
    }
  };
  return {
    keys,
    ready: prepare(),
    flush,
    leave(rest) {
      if (!mayStore()) return;
      const now = Date.now();
      const left = [...facts.splice(0), ...rest.map((fact) => [now, fact] as const)].map(
        ([at, fact]) => [at, fact.type === 'decision' ? fact : cleanNames(fact)] as const,
      );
      const { sent, unsent } = keys.left();
      if (left.length + sent.length + unsent.length > 0)
        leaveFacts(database, left, { sent, unsent });
    },
    entries,
    verify,
    export: async (format) =>
      ((await bring('export')) as ExportFile).exportLog(format, verify, read),
  };
}

const isEntry = (value: unknown): value is AuditEntry =>
  isRecord(value) && typeof value['type'] === 'string';
