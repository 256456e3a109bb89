/** dist/custom-elements.json says all that the elements show to the outside, and nothing else. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as exported from '../../../components/index.ts';
import { eventNames, shownBy, type Shown } from './element-code.ts';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

interface Declaration extends Named {
  readonly tagName: string;
  readonly summary?: string;
  readonly members?: readonly (Named & { readonly kind: string })[];
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

interface Module {
  readonly path: string;
  readonly declarations: readonly Declaration[];
  readonly exports: readonly { readonly kind: string; readonly name: string }[];
}

const root = new URL('../../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('dist/custom-elements.json', root), 'utf8')) as {
  modules: readonly Module[];
};
const elements = manifest.modules.flatMap(({ path, declarations }) =>
  declarations.map((declaration) => ({ path, ...declaration })),
);

const names = (list: readonly Named[] = []): string[] => list.map(({ name }) => name).toSorted();

const classOf = async (path: string, name: string): Promise<typeof HTMLElement> => {
  const module = (await import(new URL(path, root).href)) as Record<string, unknown>;
  return module[name] as typeof HTMLElement;
};

describe('custom-elements.json', () => {
  it('has every element that some file registers, and says which file', () => {
    const files = readdirSync(new URL('components', root)).filter((file) => file.endsWith('.ts'));
    const registered = files.toSorted().flatMap((file) => {
      const code = readFileSync(new URL(`components/${file}`, root), 'utf8');
      return [...code.matchAll(/^define\('([\w-]+)'/gm)].map(
        ([, tag = '']) => `components/${file} ${tag}`,
      );
    });
    const told = manifest.modules.flatMap(({ path, exports }) =>
      exports
        .filter(({ kind }) => kind === 'custom-element-definition')
        .map(({ name }) => `${path} ${name}`),
    );

    assert.deepEqual(told, registered);
    assert.deepEqual(
      names(elements.map(({ tagName }) => ({ name: tagName }))),
      registered.map((line) => line.split(' ')[1]).toSorted(),
    );
  });

  for (const element of elements) {
    const { path, name, tagName, attributes, events, slots, cssParts, cssProperties } = element;

    it(`says what <${tagName}> shows to the outside`, async () => {
      const { observedAttributes: observed = [] } = (await classOf(path, name)) as {
        observedAttributes?: readonly string[];
      };
      const told: Shown = {
        attributes: names(attributes),
        events: names(events),
        slots: names(slots),
        parts: names(cssParts),
        cssProperties: names(cssProperties),
      };

      assert.deepEqual(told, shownBy(path, observed, told.parts));
    });

    it(`describes all of <${tagName}>`, () => {
      const methods = (element.members ?? []).filter(({ kind }) => kind === 'method');
      const fields = (element.members ?? []).filter(({ kind }) => kind === 'field');
      const lists = { attributes, events, slots, cssParts, cssProperties, methods, fields };
      const mute = Object.entries(lists).flatMap(([list, items = []]) =>
        items
          .filter(({ description }) => !description?.trim())
          .map((item) => `${list}: ${item.name}`),
      );

      assert.deepEqual(mute, []);
      assert.ok(element.summary && element.description);
      for (const { name: event, type } of events ?? [])
        assert.equal(eventNames.get(type?.text ?? ''), event);
    });

    it(`<${tagName}> can be had from the package`, () => {
      assert.ok(name in exported, `components/index.ts does not export ${name}`);
    });
  }
});
