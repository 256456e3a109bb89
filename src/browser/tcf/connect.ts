/**
 * Answers `__tcfapi` in the place of the stub. Off unless the operator's config has a `tcf` part. When
 * anything about it is wrong, nothing is ever said that could be read as consent.
 */
import { TCString } from '@iabtechlabtcf/core';
import { parseTcfConfig } from '../../config/tcf-config.ts';
import { parseVendorList } from '../../config/vendor-list.ts';
import { readField } from '../../core/is-record.ts';
import { createTcfApi } from '../../signals/tcf/tcf-api.ts';
import { openList, toTcModel, toTcString, unknownVendors } from '../../signals/tcf/tc-model.ts';
import { gdprApplies, grantedByAnswer, isSettled } from '../../signals/tcf/tc-answer.ts';
import { toPing, toTcData } from '../../signals/tcf/tc-data.ts';
import type { GVL, VendorList } from '@iabtechlabtcf/core';
import type { SignalEnv } from '../signal-env.ts';
import type { TcInput } from '../../signals/tcf/tc-model.ts';
import type { TcfApi } from '../../signals/tcf/tcf-api.ts';
import type { DisplayStatus, EventStatus, TcAbout, TcState } from '../../signals/tcf/tc-data.ts';
import type { TcfConfig } from '../../signals/tcf/tcf-types.ts';

/** `lang`: BCP 47, the language in which the visitor is asked; the page's when absent. */
export type TcfEnv = SignalEnv & { readonly lang?: string | undefined };

/** What a page sees as `__tcfapi`. */
type Global = (...args: readonly unknown[]) => unknown;

const OTHER =
  'another consent manager has __tcfapi on this page, so Pixelgate leaves it alone. Use data-consent-from="tcf" to follow it, or remove it.';
/** Without a word from this file nobody consents to anything. */
const SILENT = 'No TC string is written, and __tcfapi answers nothing but ping.';

/** Resolves when `__tcfapi` is answered, at once where there is nothing to answer. Never rejects. */
export async function connect(env: TcfEnv): Promise<void> {
  const given = readField(Object(env.config), 'tcf');
  if (given === undefined) return;
  const parsed = parseTcfConfig(given);
  if (!parsed.ok) {
    for (const problem of parsed.problems) env.report('tcf', `${problem} ${SILENT}`);
    return serveError({}, env.report);
  }
  const { config } = parsed;
  try {
    const list = await fetchList(config);
    const unknown = unknownVendors(list, config);
    if (unknown.length > 0)
      env.report('tcf', `tcf.vendors has numbers that are not on the list: ${unknown.join(', ')}.`);
    serve(env, config, list);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    env.report('tcf', `the vendor list ${config.vendorList} cannot be used: ${reason}. ${SILENT}`);
    serveError({ config }, env.report);
  }
}

/** @throws a sentence about what is wrong with the list */
async function fetchList({ vendorList }: TcfConfig): Promise<VendorList> {
  const response = await fetch(vendorList, { credentials: 'omit' });
  if (!response.ok) throw new Error(`the answer is ${response.status}`);
  const parsed = parseVendorList(await response.json());
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.list;
}

/**
 * Stands in for the stub, and answers in order what waits in it. Frames reach it through the stub's
 * listener. The API of another consent manager stays where it is.
 */
function takeOver(api: TcfApi, report: TcfEnv['report']): void {
  const page = globalThis as { __tcfapi?: Global };
  const queue = page.__tcfapi ? queueOf(page.__tcfapi) : [];
  if (!queue) return report('tcf', OTHER);
  page.__tcfapi = api.call;
  for (const call of queue.splice(0)) if (Array.isArray(call)) api.call(...call);
}

/** A stub gives its queue when it is called without arguments; nothing else does. */
function queueOf(api: Global): unknown[] | undefined {
  try {
    const queue = api();
    return Array.isArray(queue) ? queue : undefined;
  } catch {
    return undefined;
  }
}

function serveError(about: TcAbout, report: TcfEnv['report']): void {
  const state: TcState = { kind: 'error' };
  const api = createTcfApi({
    ping: () => toPing(state, about, 'hidden'),
    data: () => undefined,
    isBroken: () => true,
    list: () => undefined,
    onError: reportError,
  });
  takeOver(api, report);
}

/** @throws when the list does not fit together */
function serve(env: TcfEnv, config: TcfConfig, list: VendorList): void {
  const gvl = openList(
    list,
    config,
    env.lang ?? (document.documentElement.lang || navigator.language),
  );
  if (Object.keys(gvl.vendors).length === 0) throw new Error('no vendor of the site is on it');
  const about: TcAbout = {
    config,
    tcfPolicyVersion: list.tcfPolicyVersion,
    gvlVersion: list.vendorListVersion,
  };
  const standing = env.snapshot().decidedAt;
  const write = createWriter(gvl, config);
  const read = (before?: TcState): TcState => stateOf({ env, config, write, standing, before });
  let state = read();
  const api = createTcfApi({
    ping: () => toPing(state, about, displayStatus(env, state)),
    data: (...args) => toTcData(state, about, ...args),
    isBroken: () => state.kind === 'error',
    list: () => list,
    onError: reportError,
  });
  env.onChange(() => {
    const before = keyOf(state);
    try {
      state = read(state);
    } catch (error) {
      state = { kind: 'error' };
      env.report('tcf', `the TC string cannot be written: ${String(error)}. ${SILENT}`);
    }
    if (keyOf(state) !== before) api.tell();
  });
  takeOver(api, env.report);
}

/** Two states with the same key say the same. */
const keyOf = (state: TcState): string =>
  state.kind === 'ready' ? `${state.eventStatus} ${state.tcString}` : state.kind;

type Written = Pick<Extract<TcState, { kind: 'ready' }>, 'tcString' | 'model'>;
type Writer = (answer: Pick<TcInput, 'granted' | 'vendors' | 'at'>) => Written;

/**
 * Writes TC strings. A string is read back before anybody gets it, so that what stands beside it is
 * what stands in it. With a thousand vendors writing takes some 20 ms, so the last one is kept: it is
 * asked for again when the banner goes.
 */
function createWriter(list: GVL, config: TcfConfig): Writer {
  let last: (Written & { readonly key: string }) | undefined;
  return (answer) => {
    const key = JSON.stringify(answer);
    if (last?.key === key) return { tcString: last.tcString, model: last.model };
    const tcString = toTcString(toTcModel({ list, config, ...answer }));
    last = { key, tcString, model: TCString.decode(tcString) };
    return { tcString, model: last.model };
  };
}

interface Standing {
  readonly env: TcfEnv;
  readonly config: TcfConfig;
  readonly write: Writer;
  /** Time of the decision that was there when this file came. */
  readonly standing: number | undefined;
  /** What held until now. */
  readonly before: TcState | undefined;
}

/**
 * What can be said now. Who has heard of an answer hears of it also when it counts no longer.
 */
function stateOf({ env, config, write, standing, before }: Standing): TcState {
  const snapshot = env.snapshot();
  if (!(config.gdprApplies ?? gdprApplies(snapshot.regime))) return { kind: 'exempt' };
  const isShown = env.isShown();
  const wasSettled = before?.kind === 'ready' && before.eventStatus !== 'cmpuishown';
  if (!isShown && !wasSettled && !isSettled(snapshot, standing)) return { kind: 'pending' };
  const granted = grantedByAnswer(snapshot);
  const { decidedAt, vendors } = snapshot;
  return {
    kind: 'ready',
    eventStatus: eventOf(isShown, decidedAt !== standing),
    ...write({ granted, vendors, at: decidedAt ?? Date.now() }),
  };
}

function eventOf(isShown: boolean, hasActed: boolean): EventStatus {
  if (isShown) return 'cmpuishown';
  return hasActed ? 'useractioncomplete' : 'tcloaded';
}

function displayStatus(env: TcfEnv, state: TcState): DisplayStatus {
  if (env.isShown()) return 'visible';
  const isDisabled =
    state.kind === 'exempt' || (state.kind === 'ready' && state.eventStatus === 'tcloaded');
  return isDisabled ? 'disabled' : 'hidden';
}
