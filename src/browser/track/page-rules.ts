/** Tells what page rules say about the path that the page is on: once per rule and visit of a path. */
import { parsePages } from '../../config/page-rules.ts';
import { matchPath, matchValue } from '../../core/track/match-path.ts';
import type { PageRule } from '../../config/page-rules.ts';
import type { Armory, PagesFile, RuleWatch, Source, Tell } from './track-env.ts';

/** The whole of `pixelgate-pages.js`. */
export const connect: PagesFile['connect'] = (pages, armory, tell, say) => {
  const { rules, problems } = parsePages(pages);
  problems.forEach(say);
  if (rules.some(({ from }) => from)) void tell.products();
  return watchRules(rules, armory, tell);
};

function watchRules(rules: readonly PageRule[], armory: Armory, tell: Tell): RuleWatch {
  const done = new Set<string>();
  let waiting: (() => void)[] = [];

  const follow = (rule: PageRule): void => {
    const { event: name, from, params, vendors, on } = rule;
    const told = { product: {}, quantity: undefined, params, wrong: [] };
    const source: Source = { name, told, vendors, from, eventId: undefined, element: undefined };
    const act = async (): Promise<void> => {
      if (!from) return void tell(source);
      let isOver = false;
      waiting.push(() => (isOver = true));
      const products = await tell.products();
      if (isOver) return;
      if (products) waiting.push(products.wait(from, (product) => tell.now(source, product)));
      else tell.now(source, undefined);
    };
    if (on.length === 0) void act();
    for (const trigger of on)
      armory.add({ owner: rule, element: undefined, trigger, act: () => void act() });
  };
  return {
    look() {
      const { pathname, search } = location;
      const asked = new URLSearchParams(search);
      rules.forEach((rule, index) => {
        const values = Object.keys(rule.query).map((name) => asked.get(name));
        const fits = Object.values(rule.query).every((pattern, at) =>
          matchValue(pattern, values[at] ?? ''),
        );
        const isThere = values.every((value) => value !== null);
        // the same rule again where what it looks at has changed
        const key = JSON.stringify([index, values]);
        if (!isThere || !fits || done.has(key) || !matchPath(rule.path, pathname)) return;
        done.add(key);
        follow(rule);
      });
    },
    clear() {
      done.clear();
      for (const stop of waiting) stop();
      waiting = [];
    },
  };
}
