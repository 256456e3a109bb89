/** The consent APIs that other scripts look for at once. The second file brings what answers. */
import { installStub } from './cmp-stub.ts';
import type { Options } from '../config/attributes.ts';
import type { SignalFile } from './runner.ts';

/** GPP "CMP API" 1.1, ping of a stub. */
const GPP_PING = {
  gppVersion: '1.1',
  cmpStatus: 'stub',
  cmpDisplayStatus: 'hidden',
  signalStatus: 'not ready',
  supportedAPIs: [],
  cmpId: 0,
  sectionList: [],
  applicableSections: [0],
  gppString: '',
  parsedSections: {},
};
/** TCF "CMP API v2", ping of a stub. */
const TCF_PING = {
  cmpLoaded: false,
  cmpStatus: 'stub',
  displayStatus: 'hidden',
  apiVersion: '2.2',
};

/**
 * Puts the stubs in place.
 * @param law - id and place, `us-ca;US-CA`
 * @returns the files that have something to do on this page
 */
export function installStubs(
  law: string,
  { 'consent-from': from, signals = '' }: Options,
  config: Readonly<Record<string, unknown>> | undefined,
): readonly SignalFile[] {
  if (from) return ['follow'];
  const files: SignalFile[] = [];
  if (/^us|;US/.test(law)) {
    installStub('__gpp', GPP_PING);
    if (/usp/.test(signals)) installStub('__uspapi', {});
    files.push('gpp');
  }
  if (config?.['tcf']) {
    installStub('__tcfapi', TCF_PING);
    files.push('tcf');
  }
  if (/[cm]/.test(signals)) files.push('signals');
  return files;
}
