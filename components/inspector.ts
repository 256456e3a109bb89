/** Entry of `dist/pixelgate-inspector.js`: the developer panel. Only loaded when somebody opens it. */
import type { InspectFeed } from '../src/core/inspect.ts';
import { ConsentInspector } from './consent-inspector.ts';
import { define } from './define.ts';

define('consent-inspector', ConsentInspector);

/** Shows the panel over the page, or takes it away. @param isAsked - a key or a click asked for it, so it gets the focus */
export function toggle(feed: InspectFeed, isAsked: boolean): void {
  const open = document.querySelector('consent-inspector');
  if (open) {
    open.close();
    return;
  }
  const panel = document.createElement('consent-inspector');
  panel.show(feed);
  const place = (): void => {
    document.body.append(panel);
    if (isAsked) void panel.updateComplete.then(() => panel.focus());
  };
  if (document.body) place();
  else document.addEventListener('DOMContentLoaded', place);
}
