import { assert } from '@esm-bundle/chai';
import { connectSignals } from '../../../src/browser/run/connect-signals.ts';
import type { Decision, RunEnv, SignalFile } from '../../../src/browser/runner.ts';
import type { FollowEnv } from '../../../src/browser/follow-env.ts';
import type { SignalEnv } from '../../../src/browser/signal-env.ts';

type Given = SignalEnv & FollowEnv & { readonly lang: string };

interface Stage {
  /** What each file that came was given. */
  readonly given: Given[];
  readonly brought: string[];
  readonly decided: Decision[];
  readonly problems: unknown[][];
}

interface Setting {
  readonly from?: string;
  readonly missing?: SignalFile;
  readonly ready?: Promise<void>;
}

async function connect(
  files: readonly SignalFile[],
  { from = '', missing, ready = Promise.resolve() }: Setting = {},
): Promise<Stage> {
  const stage: Stage = { given: [], brought: [], decided: [], problems: [] };
  const file = { connect: (all: Given) => stage.given.push(all) };
  connectSignals(
    {
      signalFiles: files,
      bring: (name: string) => {
        stage.brought.push(name);
        return name === missing ? Promise.reject(new Error('404')) : Promise.resolve(file);
      },
      snapshot: () => 'snapshot',
      isShown: () => true,
      config: { tcf: {} },
      options: { lang: 'de', signals: 'uspapi', 'consent-from': from },
      report: (...problem: unknown[]) => void stage.problems.push(problem),
    } as unknown as RunEnv,
    {
      decide: (decision) => stage.decided.push(decision) > 0,
      prove: () => {},
      takeRestart: () => false,
    },
    ready,
  );
  // imports settle in a few turns
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  return stage;
}

const tell = (type: string): boolean =>
  document.dispatchEvent(new CustomEvent(`pixelgate:${type}`));

describe('connectSignals', () => {
  it('brings the files that are needed and no other, and gives each what it needs', async () => {
    const { brought, given, problems } = await connect(['gpp', 'tcf']);

    assert.deepEqual(brought, ['gpp', 'tcf']);
    for (const { snapshot, isShown, config, lang, signals } of given)
      assert.deepEqual<unknown>(
        [snapshot(), isShown(), config, lang, signals],
        ['snapshot', true, { tcf: {} }, 'de', 'uspapi'],
      );
    assert.deepEqual(problems, []);
  });

  it('tells nobody of a grant before it can be proved', async () => {
    let prove = (): void => {};
    const ready = new Promise<void>((resolve) => (prove = resolve));

    const { brought, given } = await connect(['tcf'], { ready });
    assert.deepEqual(brought, ['tcf']);
    assert.lengthOf(given, 0);

    prove();
    await ready;
    await new Promise((resolve) => setTimeout(resolve));
    assert.lengthOf(given, 1);
  });

  it('says which file did not come, and goes on with the others', async () => {
    const { given, problems } = await connect(['gpp', 'tcf'], { missing: 'gpp' });

    assert.deepEqual(problems, [['signal-file', 'gpp']]);
    assert.lengthOf(given, 1);
  });

  it('tells of changes of consent and of the UI, and of nothing else', async () => {
    const { given } = await connect(['gpp']);
    let heard = 0;
    given[0]?.onChange(() => heard++);

    for (const type of ['consent-changed', 'ui-changed', 'ready', 'logged']) tell(type);

    assert.equal(heard, 2);
  });

  it('follows the manager that the page names, GPP or else TCF', async () => {
    const stages = await Promise.all(
      ['gpp', 'tcf', ''].map((from) => connect(['follow'], { from })),
    );

    assert.deepEqual(
      stages.map(({ given }) => given[0]?.from),
      ['gpp', 'tcf', 'tcf'],
    );
  });

  it('makes a decision of the other manager’s answer, without a gesture', async () => {
    const { given, decided } = await connect(['follow'], { from: 'tcf' });
    const choices = { functional: 'denied', analytics: 'unset', marketing: 'granted' } as const;

    given[0]?.follow({ choices, vendors: { meta: 'denied' }, signal: 'tcf' } as never);

    assert.deepEqual(decided, [
      { source: 'cmp', wish: { purposes: choices, vendors: { meta: 'denied' } }, isActive: false },
    ]);
  });
});
