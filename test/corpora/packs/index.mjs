/** Which words and shapes belong to which half. Whoever has looked at the misses of the unseen one moves its pack up and writes another. */
import * as eighthKeys from './eighth/keys.mjs';
import * as fifthFound from './fifth/found.mjs';
import * as fifthHarmless from './fifth/harmless.mjs';
import * as fifthKeys from './fifth/keys.mjs';
import * as fourthFound from './fourth/found.mjs';
import * as fourthHarmless from './fourth/harmless.mjs';
import * as fourthKeys from './fourth/keys.mjs';
import * as ninthFound from './ninth/found.mjs';
import * as ninthHarmless from './ninth/harmless.mjs';
import * as ninthKeys from './ninth/keys.mjs';
import * as secondFound from './second/found.mjs';
import * as secondGoods from './second/goods.mjs';
import * as secondHarmless from './second/harmless.mjs';
import * as secondKeys from './second/keys.mjs';
import * as secondSecrets from './second/secrets.mjs';
import * as seventhFound from './seventh/found.mjs';
import * as seventhHarmless from './seventh/harmless.mjs';
import * as seventhKeys from './seventh/keys.mjs';
import * as sixthFound from './sixth/found.mjs';
import * as sixthHarmless from './sixth/harmless.mjs';
import * as sixthKeys from './sixth/keys.mjs';
import * as tenthFound from './tenth/found.mjs';
import * as tenthHarmless from './tenth/harmless.mjs';
import * as tenthKeys from './tenth/keys.mjs';
import * as thirdFound from './third/found.mjs';
import * as thirdHarmless from './third/harmless.mjs';
import * as thirdKeys from './third/keys.mjs';
import * as thirdSecrets from './third/secrets.mjs';

/** What things to find look like, what harmless things look like, what fields are called. */
const SECOND = {
  found: { ...secondFound, ...secondSecrets },
  harmless: { ...secondHarmless, ...secondGoods },
  keys: secondKeys,
};
const THIRD = {
  found: { ...thirdFound, ...thirdSecrets },
  harmless: thirdHarmless,
  keys: thirdKeys,
};

const FOURTH = { found: fourthFound, harmless: fourthHarmless, keys: fourthKeys };
/** Payment services, customer databases, directories, travel; the packs behind it are of trades that are no shops. */
export const FIFTH = { found: fifthFound, harmless: fifthHarmless, keys: fifthKeys };
const SIXTH = { found: sixthFound, harmless: sixthHarmless, keys: sixthKeys };
const SEVENTH = { found: seventhFound, harmless: seventhHarmless, keys: seventhKeys };
/** Names of fields alone; the shapes beside them are those of pack seven. */
const EIGHTH = { found: {}, harmless: {}, keys: eighthKeys };
/** Contracts, courses, lots and ceremonies, in some thirty languages. */
const NINTH = { found: ninthFound, harmless: ninthHarmless, keys: ninthKeys };
const TENTH = { found: tenthFound, harmless: tenthHarmless, keys: tenthKeys };

/** @typedef {Record<'found' | 'harmless' | 'keys', object>} Pack */

/** The first pack is whatever stands in the corpora themselves: it has been known from the beginning. */
export const PACKS = {
  development: [SECOND, THIRD, FOURTH, FIFTH, SIXTH, SEVENTH, EIGHTH, NINTH],
  unseen: [TENTH],
};
