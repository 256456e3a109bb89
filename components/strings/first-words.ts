/** Asks for the words before anything else is looked at, so that they arrive when the elements are ready for them. */
import { gate } from '../gate.ts';
import { loadStrings } from './load-strings.ts';
import { wantedLanguages } from './wanted-languages.ts';

const lang = gate()?.view().options?.['lang'] ?? '';
if (gate()) void loadStrings(wantedLanguages(String(lang)));
