import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Panel } from '../../../components/inspector/panel.ts';
import { sessionFile, typesOf } from '../../../components/inspector/session-file.ts';
import { anEntry } from './a-page.ts';

const SECRET = 'ada@example.com';
const WHERE = { href: `https://shop.example/bag?mail=${SECRET}`, browser: 'Browser 1' };

const PANEL = {
  version: '0.1.0',
  now: Date.UTC(2026, 10, 22),
  view: { consent: { regime: 'eu-de' }, options: { region: 'DE' } },
  forgotten: 0,
  problems: [
    {
      id: 'noscript-pixel',
      severity: 'error',
      title: 'A pixel',
      why: '',
      found: [SECRET],
      fix: '',
    },
  ],
  entries: [
    anEntry({
      vendor: 'meta',
      verdict: 'redact',
      told: { value: 5, currency: 'EUR', note: SECRET, contents: [{ id: SECRET }, { id: 'b' }] },
      call: ['track', 'Purchase', { value: 5, note: SECRET }],
      eventId: SECRET,
      removed: [{ path: 'note', reason: 'email' }],
    }),
    anEntry({ kind: 'request', url: `https://www.facebook.com/tr?id=${SECRET}&ev=1`, name: 'x' }),
    anEntry({ kind: 'problem', name: 'event', text: `Purchase: note=${SECRET} is not valid.` }),
    anEntry({ kind: 'call', name: 'set', call: ['set', { page_location: SECRET }] }),
  ],
} as unknown as Panel;

describe('sessionFile', () => {
  it('holds no value, wherever one may stand', () => {
    const text = JSON.stringify(sessionFile(PANEL, WHERE, false));

    assert.ok(!text.includes(SECRET));
    assert.ok(!text.includes('EUR'));
  });

  it('keeps names, types, verdicts and reasons', () => {
    const { timeline, page, pixelgate, hasValues } = sessionFile(PANEL, WHERE, false);

    assert.equal(page, 'shop.example/bag');
    assert.equal(pixelgate, '0.1.0');
    assert.equal(hasValues, false);
    const [event, request] = timeline as Record<string, unknown>[];
    assert.deepEqual(event!['told'], {
      value: 'number',
      currency: 'string',
      note: 'string',
      contents: [{ id: 'string' }, '2 in all'],
    });
    assert.deepEqual(event!['call'], ['track', 'string', { value: 'number', note: 'string' }]);
    assert.deepEqual(event!['removed'], [{ path: 'note', reason: 'email' }]);
    assert.equal(request!['url'], 'www.facebook.com/tr?id=…&ev=…');
  });

  it('holds everything where somebody has asked for it', () => {
    const text = JSON.stringify(sessionFile(PANEL, WHERE, true));

    assert.ok(text.includes(SECRET) && text.includes('EUR'));
  });
});

describe('typesOf', () => {
  it('names the type of anything', () => {
    assert.deepEqual(typesOf([1, 'a']), ['number', '2 in all']);
    assert.deepEqual(typesOf([]), []);
    assert.equal(typesOf(null), 'null');
    assert.equal(
      typesOf(() => 1),
      'function',
    );
  });
});
