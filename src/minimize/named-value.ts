/** Fields of a form as scripts keep them: `{"name": "first_name", "value": "Jane"}`, `{"first_name": {"value": "Jane"}}`. */
import { FURTHER_NAMES, THINGS } from './further-names.ts';
import { kindOfName } from './name-kind.ts';
import { leakUnder } from './leak-under.ts';
import { MORE_NAMES } from './more-names.ts';
import type { FindSpan } from './find-span.ts';

const NAMES = [...MORE_NAMES, ...FURTHER_NAMES];
/** The name is one that code would write: a `name` with a blank is what a product is called. */
const NAMED =
  /"(?:(?:name|key|id|field)"\s{0,3}:\s{0,3}"([^"\s\\]{1,60})"\s{0,3},|([^"\s\\]{1,60})"\s{0,3}:\s{0,3}\{)\s{0,3}"(?:value|val|values)"\s{0,3}:[\s[]{0,3}"?([^"\\,{}[\]]{1,300})/g;

/** The span is the value. */
export const findNamedValue: FindSpan = (text, from) => {
  NAMED.lastIndex = from;
  for (let found; (found = NAMED.exec(text));) {
    const [all, listed, outer = '', value = ''] = found;
    const kind = leakUnder(kindOfName(listed ?? outer, NAMES, THINGS), value);
    const end = found.index + all.length;
    if (kind) return [kind, end - value.length, end];
  }
  return undefined;
};
