/** What the operator says about the TCF, once it has been checked. Types only. */

export interface TcfConfig {
  /** Number under which IAB Europe has registered the operator's consent manager; 2 to 4095. */
  readonly cmpId: number;
  /** The operator's own count, 0 to 4095. */
  readonly cmpVersion: number;
  /** Address of the operator's own copy of the Global Vendor List, version 3; relative or https. */
  readonly vendorList: string;
  /** ISO 3166-1 alpha-2 code of the country whose law the publisher is under. */
  readonly publisherCountry: string;
  /** Numbers of the vendors that the site works with; absent: all of the list. */
  readonly vendors?: readonly number[] | undefined;
  /** Which of the operator's screens asked, 0 to 63; 0 when absent. */
  readonly consentScreen?: number | undefined;
  /** Whether the GDPR applies; absent: the regime decides. */
  readonly gdprApplies?: boolean | undefined;
}
