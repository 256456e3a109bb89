/** Puts a scene on stage: a gate that says what its row says, and the element in a page of the row's width. */
import type { UiView } from '../../../src/core/api.ts';
import type { Row } from './covering.ts';
import type { FakeGate } from './fake-gate.ts';
import { press } from './gestures.ts';
import { allTables, openFrame, type FramedPage } from './in-frame.ts';
import { BANNER_STATES, PREFERENCES_STATES } from './scenes.ts';

/** For messages. */
export const nameOf = (row: Row): string => Object.values(row).join(' ');

/** A page with all words, and its gate. */
export interface Stage {
  readonly page: FramedPage;
  readonly gate: FakeGate;
  /** The gate's view before a scene changes it. */
  readonly plain: UiView;
}

/** Opens a page that is gone after the test. */
export async function openStage(width: number, height: number): Promise<Stage> {
  const page = await openFrame(width, height);
  const gate = page.fakeGate();
  for (const [lang, words] of await allTables()) page.setStrings(lang, words);
  return { page, gate, plain: gate.view };
}

/** @returns the element, and what scrolls where it is too high */
export type Show = (stage: Stage, row: Row) => Promise<readonly [HTMLElement, HTMLElement]>;

export const showBanner: Show = async (stage, row) => {
  set(stage, row, BANNER_STATES[row['state'] ?? '']);
  const { element, part } = await stage.page.mount('consent-banner');
  return [element, part('banner')];
};

export const showDialog: Show = async (stage, row) => {
  set(stage, row, PREFERENCES_STATES[row['state'] ?? '']);
  const { element, root, part } = await stage.page.mount('consent-preferences');
  if (row['state'] === 'twice') {
    // what is allowed again needs a person: a real key, wherever the button stands
    part('accept').focus();
    await press('Enter');
    await element.updateComplete;
    if (!part('again')?.checkVisibility()) throw new Error(`no second step: ${nameOf(row)}`);
  }
  if (row['details'] === 'open')
    root.querySelectorAll('details').forEach((details) => (details.open = true));
  return [element, root.querySelector<HTMLElement>('.body')!];
};

function set({ page, gate, plain }: Stage, row: Row, state: Partial<UiView> = {}): void {
  const { language = '', theme, layout = 'bottom', preset = '', width } = row;
  page.resize(Number(width), 900);
  gate.view = {
    ...plain,
    ...state,
    wantedLang: language,
    theme: theme as UiView['theme'],
    position: layout as UiView['position'],
    options: { ...state.options, preset },
  };
}
