import { assert } from '@esm-bundle/chai';
import { installStubs } from '../../../src/browser/stubs.ts';
import { parseAttributes } from '../../../src/config/attributes.ts';
import { api, ask, clear, locators, noting, present, put } from './stub-stage.ts';
import type { SignalFile } from '../../../src/browser/runner.ts';

interface Case {
  readonly law: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly config?: Readonly<Record<string, unknown>> | undefined;
  readonly files: readonly SignalFile[];
  readonly stubs: readonly string[];
}

const install = ({ law, attributes = {}, config = {} }: Omit<Case, 'files' | 'stubs'>) =>
  noting(() =>
    installStubs(
      law,
      parseAttributes(attributes, () => {}),
      config,
    ),
  );

const TCF = { tcf: { cmpId: 5 } };

const CASES: Readonly<Record<string, Case>> = {
  'nothing, where nobody looks': { law: 'eu-gdpr;DE', files: [], stubs: [] },
  'nothing, where no place is known': { law: 'strict;', files: [], stubs: [] },
  'nothing, in a place whose code only ends alike': { law: 'strict;AUS', files: [], stubs: [] },
  'GPP, under a law of the US': { law: 'us-ca;US-CA', files: ['gpp'], stubs: ['__gpp'] },
  'GPP, under a law of the US in an unknown place': {
    law: 'us-ca;',
    files: ['gpp'],
    stubs: ['__gpp'],
  },
  'GPP, in the US under another law': { law: 'strict;US-TX', files: ['gpp'], stubs: ['__gpp'] },
  'the old US API beside GPP, where the site asks for it': {
    law: 'us-ca;US-CA',
    attributes: { signals: 'uspapi' },
    files: ['gpp'],
    stubs: ['__gpp', '__uspapi'],
  },
  'no old US API elsewhere': {
    law: 'eu-gdpr;DE',
    attributes: { signals: 'uspapi' },
    files: [],
    stubs: [],
  },
  'TCF, where the config has it': {
    law: 'eu-gdpr;DE',
    config: TCF,
    files: ['tcf'],
    stubs: ['__tcfapi'],
  },
  'both, in the US with TCF': {
    law: 'us-ca;US-CA',
    config: TCF,
    files: ['gpp', 'tcf'],
    stubs: ['__gpp', '__tcfapi'],
  },
  'no TCF, where the config says there is none': {
    law: 'eu-gdpr;DE',
    config: { tcf: null },
    files: [],
    stubs: [],
  },
  'nothing of a broken config': { law: 'strict;', config: undefined, files: [], stubs: [] },
  'no stub for the signals of single vendors': {
    law: 'eu-gdpr;DE',
    attributes: { signals: 'microsoft clarity' },
    files: ['signals'],
    stubs: [],
  },
  'all of it at once': {
    law: 'us-ca;US-CA',
    attributes: { signals: 'uspapi amazon' },
    config: TCF,
    files: ['gpp', 'tcf', 'signals'],
    stubs: ['__gpp', '__tcfapi', '__uspapi'],
  },
  'nothing in the way of another consent manager': {
    law: 'us-ca;US-CA',
    attributes: { 'consent-from': 'tcf', signals: 'uspapi microsoft' },
    config: TCF,
    files: ['follow'],
    stubs: [],
  },
};

describe('installStubs', () => {
  afterEach(clear);

  for (const [name, { files, stubs, ...given }] of Object.entries(CASES)) {
    it(`puts in place: ${name}`, () => {
      const asked = install(given);

      assert.deepEqual(asked, files);
      assert.deepEqual<readonly string[]>(present(), stubs);
    });
  }

  it('answers the ping of GPP as a stub does [GPP CMP API 1.1]', () => {
    install({ law: 'us-ca;US-CA' });

    assert.deepEqual(ask('__gpp', 'ping'), [
      [
        {
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
        },
        true,
      ],
    ]);
  });

  it('answers the ping of TCF as a stub does, whatever law may apply [TCF CMP API v2]', () => {
    install({ law: 'eu-gdpr;DE', config: TCF });

    const [[ping, success] = []] = ask('__tcfapi', 'ping');

    assert.isTrue(success);
    assert.deepInclude(ping as object, { cmpLoaded: false, cmpStatus: 'stub', apiVersion: '2.2' });
    assert.isUndefined((ping as { gdprApplies?: boolean }).gdprApplies);
  });

  it('leaves in place what the page has already, and still asks for the file, which says so', () => {
    const theirs = { __gpp: () => {}, __tcfapi: () => {}, __uspapi: () => {} };
    for (const name of ['__gpp', '__tcfapi', '__uspapi'] as const) put(name, theirs[name]);

    const files = install({ law: 'us-ca;US-CA', attributes: { signals: 'uspapi' }, config: TCF });

    assert.deepEqual(files, ['gpp', 'tcf']);
    for (const name of ['__gpp', '__tcfapi', '__uspapi'] as const) {
      assert.equal<unknown>(api(name), theirs[name]);
      assert.equal(locators(name), 0);
    }
  });
});
