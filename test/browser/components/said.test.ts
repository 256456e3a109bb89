import { assert } from '@esm-bundle/chai';
import '../../../components/preferences.ts';
import '../../../components/ui.ts';
import { fakeGate, mount, reset } from './fake-gate.ts';
import { catchWarnings } from './gestures.ts';

describe('a problem', () => {
  afterEach(reset);

  it('is one message, however many elements meet it', async () => {
    fakeGate({ config: { strings: { en: { accept: 7 } } } });
    const warnings = catchWarnings();

    await mount('consent-banner');
    await mount('consent-preferences');
    const { part } = await mount('consent-banner');

    assert.lengthOf(warnings, 1, warnings.join('\n'));
    part('accept').click();
    assert.lengthOf(warnings, 2);
  });

  it('is one message for each cause', async () => {
    fakeGate({ config: { strings: { en: { accept: 7 } } } });
    const warnings = catchWarnings();

    const one = await mount('consent-banner');
    const other = await mount('consent-banner');
    one.part('accept').click();
    other.part('accept').click();

    assert.lengthOf(warnings, 2, warnings.join('\n'));
    assert.include(warnings[1], 'a real gesture');
  });
});
