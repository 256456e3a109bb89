/** What `__tcfapi` hands out: `TCData` and `PingReturn`. Pure. */
import type { TCModel, Vector } from '@iabtechlabtcf/core';
import type { TcfConfig } from './tcf-types.ts';

export type DisplayStatus = 'visible' | 'hidden' | 'disabled';
export type EventStatus = 'tcloaded' | 'cmpuishown' | 'useractioncomplete';

/**
 * Where things stand. `error`: nothing can be said, and never will be on this page. `pending`: the
 * visitor is going to be asked. `exempt`: the GDPR does not apply.
 */
export type TcState =
  | { readonly kind: 'error' | 'pending' | 'exempt' }
  | {
      readonly kind: 'ready';
      readonly eventStatus: EventStatus;
      readonly tcString: string;
      /** The model as it comes out of `tcString`, so that both say the same. */
      readonly model: TCModel;
    };

/** What does not change while the page lives. */
export interface TcAbout {
  /** Absent while the config is not readable. */
  readonly config?: Pick<TcfConfig, 'cmpId' | 'cmpVersion'>;
  readonly tcfPolicyVersion?: number;
  readonly gvlVersion?: number;
}

/** A map of the numbers that are set; what is not in it is `false`. */
const numbersOf = (vector: Vector): Record<string, true> => {
  const found: Record<string, true> = {};
  vector.forEach((isSet, id) => {
    if (isSet) found[id] = true;
  });
  return found;
};

/** The same for the numbers that somebody asked about, each with its answer. */
const answersOf = (vector: Vector, ids: readonly number[]): Record<string, boolean> =>
  Object.fromEntries(ids.map((id) => [id, vector.has(id)]));

/**
 * The answer to `getTCData` and to listeners, or `undefined` while there is none.
 *
 * Where the GDPR does not apply it has four fields and no more.
 * @param only - vendors that the caller asked about; absent: all
 *
 * Source: CMP API 2, "TCData".
 */
export function toTcData(
  state: TcState,
  { config, tcfPolicyVersion }: TcAbout,
  listenerId?: number,
  only?: readonly number[],
): Record<string, unknown> | undefined {
  const head = {
    tcfPolicyVersion,
    cmpId: config?.cmpId,
    cmpVersion: config?.cmpVersion,
    gdprApplies: state.kind !== 'exempt',
  };
  if (state.kind === 'exempt') return head;
  if (state.kind !== 'ready') return undefined;
  const { model, tcString, eventStatus } = state;
  const vendors = (vector: Vector): Record<string, boolean> =>
    only ? answersOf(vector, only) : numbersOf(vector);
  return {
    ...head,
    tcString,
    eventStatus,
    cmpStatus: 'loaded',
    ...(listenerId !== undefined && { listenerId }),
    isServiceSpecific: model.isServiceSpecific,
    useNonStandardTexts: model.useNonStandardTexts,
    publisherCC: model.publisherCountryCode,
    purposeOneTreatment: model.purposeOneTreatment,
    purpose: {
      consents: numbersOf(model.purposeConsents),
      legitimateInterests: numbersOf(model.purposeLegitimateInterests),
    },
    vendor: {
      consents: vendors(model.vendorConsents),
      legitimateInterests: vendors(model.vendorLegitimateInterests),
      disclosedVendors: vendors(model.vendorsDisclosed),
    },
    specialFeatureOptins: numbersOf(model.specialFeatureOptins),
    publisher: {
      consents: {},
      legitimateInterests: {},
      customPurpose: { consents: {}, legitimateInterests: {} },
      restrictions: {},
    },
  };
}

/**
 * The answer to `ping`.
 *
 * Source: CMP API 2, "PingReturn".
 */
export const toPing = (
  state: TcState,
  { config, tcfPolicyVersion, gvlVersion }: TcAbout,
  displayStatus: DisplayStatus,
): Record<string, unknown> => ({
  ...(state.kind !== 'error' && { gdprApplies: state.kind !== 'exempt' }),
  cmpLoaded: true,
  cmpStatus: state.kind === 'error' ? 'error' : 'loaded',
  displayStatus,
  apiVersion: '2.2',
  ...(config && { cmpId: config.cmpId, cmpVersion: config.cmpVersion }),
  ...(gvlVersion !== undefined && { gvlVersion }),
  ...(tcfPolicyVersion !== undefined && { tcfPolicyVersion }),
});
