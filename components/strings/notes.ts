/** Sentences that both layers say, chosen by what the gate knows. */
import type { UiView } from '../../src/core/api.ts';
import { fill } from './fill.ts';
import type { Strings } from './strings.ts';

/** Who asks for what, or does what, as the law's model has it. */
export const introOf = (view: UiView, t: Strings, controller = ''): string =>
  fill(view.model === 'opt-in' ? t.intro : t.introOut, {
    who: controller || view.controller || location.hostname,
  });

/** What the button says that refuses, and so does the X where closing means the same. */
export const rejectOf = ({ model }: UiView, t: Strings): string =>
  model === 'opt-out' ? t.optOut : t.reject;

/** What the visitor should know about storage and the browser's signal; often nothing. */
export const notesOf = ({ storage, consent }: UiView, t: Strings): string[] =>
  [storage === 'broken' ? t.broken : '', consent.gpc ? t.gpc : ''].filter(Boolean);
