/** E-mail addresses: of people of all languages, plus-addressed, with umlauts, hidden from machines. */
import { times } from './half.mjs';

/** @typedef {import('./half.mjs').Half} Half */
/** @typedef {import('./half.mjs').Entry} Entry */

const HOSTS = [
  'bücher.example',
  'почта.рф',
  '例え.jp',
  'παράδειγμα.gr',
  'mañana.es',
  'müller.de',
  'उदाहरण.भारत',
  'مثال.مصر',
];
const LOCALS = [
  'jörg',
  'иван.петров',
  '用户',
  'γιώργος',
  'señor',
  'łukasz',
  'ümit',
  'josé-luis',
  'أحمد',
  'राम',
];

/** Ways in which people write an address so that machines do not see it. `mug at kiln.example` is a title as well: not here. */
const HIDDEN = [
  (/** @type {string} */ local, /** @type {string} */ host) =>
    `${local} (at) ${host.replaceAll('.', ' (dot) ')}`,
  (/** @type {string} */ local, /** @type {string} */ host) => `${local}(at)${host}`,
  (/** @type {string} */ local, /** @type {string} */ host) =>
    `${local} at ${host.replaceAll('.', ' dot ')}`,
  (/** @type {string} */ local, /** @type {string} */ host) => `${local}%40${host}`,
  (/** @type {string} */ local, /** @type {string} */ host) => `${local}＠${host}`,
  (/** @type {string} */ local, /** @type {string} */ host) => `${local}[at]${host}`,
  (/** @type {string} */ local, /** @type {string} */ host) => `${local} {at} ${host}`,
  (/** @type {string} */ local, /** @type {string} */ host) =>
    `${local} [at] ${host.replaceAll('.', ' [dot] ')}`,
  (/** @type {string} */ local, /** @type {string} */ host) =>
    `${local} AT ${host.replaceAll('.', ' DOT ')}`,
  (/** @type {string} */ local, /** @type {string} */ host) => `${local}%2540${host}`,
];

/** Sentences that people and forms put around it. */
const SENTENCES = [
  'Please write to @.',
  'note: gift for @',
  '<@>',
  'mailto:@?subject=Order',
  '"@"',
  'Account @ | Shop',
  'my mail is @, thanks',
  '@;',
  'to=@',
  'Hello @!',
  'Bestellung von @',
  '(@)',
];

/** @param {Half} half @returns {Entry[]} */
export function emails(half) {
  const [hosts, locals] = [
    half.of('found', 'emailHosts', HOSTS),
    half.of('found', 'emailLocals', LOCALS),
  ];
  const [hidings, sentences] = [
    half.of('found', 'hidden', HIDDEN),
    half.of('found', 'emailSentences', SENTENCES),
  ];
  const shapes = half.of('found', 'emailShapes', []);
  /** @param {string} form @param {string} value @returns {Entry} */
  const entry = (form, value) => ({ kind: 'email', form, value, tells: 'value' });
  const plain = half.fakers.flatMap((faker) =>
    times(5, () => entry('plain', faker.internet.email())),
  );
  const tagged = times(80, () => {
    const [local, host] = half.pick(plain).value.split('@');
    return entry('plus', `${local}+${half.chars(5, 'abcdefgh0123')}@${host}`);
  });
  const international = times(60, () =>
    entry(
      'international',
      half.random() < 0.5
        ? `${half.pick(locals)}@${half.pick(hosts)}`
        : `${half.pick(locals)}${half.int(1, 99)}@mail.${half.pick(hosts)}`,
    ),
  );
  const hidden = times(120, () => {
    const [local = '', host = ''] = half.pick(plain).value.toLowerCase().split('@');
    return entry('hidden', half.pick(hidings)(local, host));
  });
  const inText = times(100, () =>
    entry(
      'in-text',
      half.pick(sentences).replace('@', () => half.pick(plain).value),
    ),
  );
  const shaped = times(shapes.length * 12, (index) => {
    const [local = '', host = ''] = half.pick(plain).value.toLowerCase().split('@');
    return entry('unusual', shapes[index % shapes.length](half, local, host));
  });
  return [...plain, ...tagged, ...international, ...hidden, ...inText, ...shaped];
}
