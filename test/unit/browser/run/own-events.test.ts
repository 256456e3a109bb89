import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callsOf } from '../../../../src/browser/run/calls-of.ts';
import {
  hasKnownName,
  sayNoOwnEvents,
  withOwnEvents,
} from '../../../../src/browser/run/own-events.ts';
import { googleSender } from '../../../../src/vendors/google.ts';
import { metaSender } from '../../../../src/vendors/meta.ts';
import { linkedinSender } from '../../../../src/vendors/linkedin.ts';
import { xSender } from '../../../../src/vendors/x.ts';
import type { VendorSender } from '../../../../src/core/vendor.ts';

interface Outcome {
  readonly sender: VendorSender;
  readonly problems: readonly unknown[][];
}

function add(sender: VendorSender, text: string | undefined, ...tags: string[]): Outcome {
  const problems: unknown[][] = [];
  const report = (...problem: unknown[]): void => void problems.push(problem);
  return { sender: withOwnEvents(sender, text, report, tags), problems };
}

const EXAMPLE = 'Purchase=tw-o1abc-o2def';

describe('withOwnEvents', () => {
  it('adds the ids to what the vendor’s file maps, blanks or commas between them', () => {
    const { sender, problems } = add(linkedinSender, ' Purchase=1234567,Lead=7654321  Search=9 ');

    assert.deepEqual(sender.events, {
      ...linkedinSender.events,
      Purchase: '1234567',
      Lead: '7654321',
      Search: '9',
    });
    assert.deepEqual(problems, []);
  });

  it('leaves a vendor without an attribute, or without ids, as it is', () => {
    assert.equal(add(xSender, undefined).sender, xSender);
    assert.equal(add(xSender, ' ').sender, xSender);
    assert.equal(add(metaSender, 'Purchase=1').sender, metaSender);
  });

  const WRONG = [
    'Purchase',
    'Purchase=',
    '=tw-o1abc-o2def',
    'Bought=tw-o1abc-o2def',
    'Purchase=o2def',
    'Purchase=tw-o1abc-o2def-x',
    'purchase=tw-o1abc-o2def',
    // the gate tells page views itself
    'PageView=tw-o1abc-o2def',
    'constructor=tw-o1abc-o2def',
  ];
  for (const pair of WRONG) {
    it(`says that ${pair} is wrong, and takes the others`, () => {
      const { sender, problems } = add(xSender, `${pair} Lead=tw-o1abc-o3ghi`, 'o1abc');

      assert.deepEqual(problems, [['own-event', 'x', pair, EXAMPLE]]);
      assert.deepEqual(sender.events, { ...xSender.events, Lead: 'tw-o1abc-o3ghi' });
    });
  }

  it('keeps labels beside names, and gives a name to what has none', () => {
    const { sender, problems } = add(
      googleSender,
      'Purchase=AW-111111/AbC-d Contact=AW-111111/x_9 Contact=AW-111111/y_9',
      'AW-111111',
    );

    assert.deepEqual(sender.events, { Contact: 'conversion', ...googleSender.events });
    assert.deepEqual(sender.labels?.of, {
      Purchase: ['AW-111111/AbC-d'],
      Contact: ['AW-111111/x_9', 'AW-111111/y_9'],
    });
    assert.deepEqual(problems, []);
  });

  for (const [pair, problem] of [
    ['Purchase=AW-111111', 'own-event'],
    ['Purchase=G-111111/AbC', 'own-event'],
    ['Purchase=AbC-d', 'own-event'],
    ['PageView=AW-111111/AbC-d', 'own-event'],
    ['Bought=AW-111111/AbC-d', 'own-event'],
    ['Purchase=AW-222222/AbC-d', 'tag'],
  ] as const) {
    it(`says that the label ${pair} is wrong, and takes the others`, () => {
      const { sender, problems } = add(googleSender, `${pair} Lead=AW-111111/AbC`, 'AW-111111');

      assert.deepEqual(
        problems.map(([kind]) => kind),
        [problem],
      );
      assert.deepEqual(sender.labels?.of, { Lead: ['AW-111111/AbC'] });
    });
  }

  it('leaves out an id of a pixel that the page does not name, and says which', () => {
    const { sender, problems } = add(xSender, 'Purchase=tw-o9xyz-o2def', 'o1abc');

    assert.deepEqual(problems, [['tag', 'o9xyz', 'x']]);
    assert.deepEqual(sender.events, xSender.events);
  });
});

describe('callsOf', () => {
  const { sender } = add(
    xSender,
    'Purchase=tw-o1abc-o2def Purchase=tw-o9xyz-o3ghi',
    'o1abc',
    'o9xyz',
  );
  const purchase = { name: sender.events['Purchase']!, params: {}, eventId: 'e1' };

  it('makes one call for each id of an event', () => {
    assert.deepEqual(callsOf(sender, sender.send, purchase, ['o1abc', 'o9xyz']), [
      ['event', 'tw-o1abc-o2def', { conversion_id: 'e1' }],
      ['event', 'tw-o9xyz-o3ghi', { conversion_id: 'e1' }],
    ]);
  });

  it('makes none for a pixel that it must not reach', () => {
    const calls = callsOf(sender, sender.send, purchase, ['o9xyz']);

    assert.deepEqual(calls, [['event', 'tw-o9xyz-o3ghi', { conversion_id: 'e1' }]]);
  });

  it('makes one call for each conversion that LinkedIn counts', () => {
    const linkedin = add(linkedinSender, 'Lead=1234567 Lead=7654321').sender;
    const lead = { name: linkedin.events['Lead']!, params: {} };

    assert.deepEqual(callsOf(linkedin, linkedin.send, lead, ['123456']), [
      ['track', { conversion_id: 1234567 }],
      ['track', { conversion_id: 7654321 }],
    ]);
  });

  it('tells X the page view for each pixel', () => {
    const view = { name: 'config', params: {} };

    assert.deepEqual(callsOf(sender, sender.send, view, ['o1abc', 'o9xyz']), [
      ['config', 'o1abc'],
      ['config', 'o9xyz'],
    ]);
  });

  describe('at Google', () => {
    const routeOf = (send_to: unknown, to: readonly string[], named: number): unknown => {
      const event = { name: 'conversion', params: send_to === undefined ? {} : { send_to } };
      const [call] = callsOf(googleSender, googleSender.send, event, to, named);
      return (call?.[2] as { send_to?: unknown } | undefined)?.send_to;
    };

    it('leaves an event alone that goes to all tags it names', () => {
      assert.equal(routeOf('AW-1111/label', ['AW-1111'], 1), 'AW-1111/label');
      assert.equal(routeOf(undefined, ['AW-1111', 'G-1111'], 2), undefined);
    });

    it('names the tags that are granted, where others are not', () => {
      assert.deepEqual(routeOf(undefined, ['G-1111'], 2), ['G-1111']);
    });

    it('keeps the label of a conversion', () => {
      assert.deepEqual(routeOf(['G-1111', 'AW-1111/label'], ['AW-1111'], 2), ['AW-1111/label']);
    });
  });

  it('makes one call for everybody else, whatever the name', () => {
    const event = { name: 'a|b', params: {}, eventId: 'e1' };

    const calls = callsOf(metaSender, metaSender.send, event, ['1', '2']);

    assert.deepEqual(calls, [['track', 'a|b', {}, { eventID: 'e1' }]]);
  });
});

describe('hasKnownName', () => {
  const problemsOf = (sender: VendorSender, name: string): readonly unknown[][] => {
    const problems: unknown[][] = [];
    const isKnown = hasKnownName(sender, name, (...problem) => void problems.push(problem));
    assert.equal(isKnown, problems.length === 0);
    return problems;
  };

  it('takes ids of the vendor’s shape, and its page view', () => {
    for (const name of ['tw-o1abc-o2def', 'config'])
      assert.deepEqual(problemsOf(xSender, name), []);
    for (const name of ['1234567', 'track']) assert.deepEqual(problemsOf(linkedinSender, name), []);
  });

  it('takes every name for a vendor that has names', () => {
    assert.deepEqual(problemsOf(metaSender, 'Configurator'), []);
  });

  it('says, with an example, what can be no id', () => {
    assert.deepEqual(problemsOf(xSender, 'signup'), [['event-id', 'x', 'signup', EXAMPLE]]);
    assert.deepEqual(problemsOf(linkedinSender, 'Lead'), [
      ['event-id', 'linkedin', 'Lead', 'Purchase=1234567'],
    ]);
  });
});

describe('sayNoOwnEvents', () => {
  const problemsOf = (sender: VendorSender): readonly unknown[][] => {
    const problems: unknown[][] = [];
    sayNoOwnEvents(sender, (...problem) => void problems.push(problem));
    return problems;
  };

  it('says what to write where no event has an id', () => {
    assert.deepEqual(problemsOf(xSender), [['no-own-events', 'x', EXAMPLE]]);
  });

  it('is silent where some have one: the others lack it on purpose', () => {
    assert.deepEqual(problemsOf(add(xSender, EXAMPLE, 'o1abc').sender), []);
    assert.deepEqual(problemsOf(add(linkedinSender, 'Lead=1234567').sender), []);
  });

  it('is silent for a vendor that has names', () => {
    assert.deepEqual(problemsOf(metaSender), []);
  });
});
