/** The whole vocabulary, by families of languages as they are in files of their own. */
import {
  TOPICS,
  addEntry,
  createVocabulary,
  entriesOf,
} from '../../../../src/minimize/sensitive.ts';
import { words as arabic } from '../../../../src/minimize/sensitive/families/arabic.ts';
import { words as asian } from '../../../../src/minimize/sensitive/families/asian.ts';
import { words as common } from '../../../../src/minimize/sensitive/families/common.ts';
import { words as cyrillic } from '../../../../src/minimize/sensitive/families/cyrillic.ts';
import { words as east } from '../../../../src/minimize/sensitive/families/east.ts';
import { words as germanic } from '../../../../src/minimize/sensitive/families/germanic.ts';
import { words as greek } from '../../../../src/minimize/sensitive/families/greek.ts';
import { words as romance } from '../../../../src/minimize/sensitive/families/romance.ts';
import type { Vocabulary, Words } from '../../../../src/minimize/sensitive.ts';

export const FAMILIES: Readonly<Record<string, readonly Words[]>> = {
  common,
  germanic,
  romance,
  east,
  greek,
  cyrillic,
  arabic,
  asian,
};

export function vocabularyOf(families: readonly string[]): Vocabulary {
  const vocabulary = createVocabulary();
  for (const words of families.flatMap((family) => FAMILIES[family] ?? []))
    for (const topic of TOPICS)
      for (const entry of entriesOf(words, topic)) addEntry(vocabulary, entry, topic);
  return vocabulary;
}
