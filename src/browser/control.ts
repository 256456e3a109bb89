/** The way back: a small button on every page that has none of its own, and the status that a law wants shown. No lit. */

const STYLE =
  ':host{all:initial;position:fixed;inset:auto auto 12px 12px;z-index:2147483000;display:flex;gap:8px;font:500 14px/20px system-ui;color-scheme:light dark}button,span{font:inherit;padding:12px 16px;border:1px solid;border-radius:24px;background:Canvas;color:CanvasText}@media print{:host{display:none}}';

let host: HTMLElement | undefined;
let drawn = '';

/**
 * Draws, changes or removes it.
 * @param label - of the button, `''` for none
 * @param status - `''` for none
 * @param icon - name of an element that stands before the label once its file is there, `''` for none
 */
export function drawControl(label: string, status: string, onOpen: () => void, icon = ''): void {
  // an application may have replaced the body, and the button with it
  if (drawn === `${label}|${status}` && (drawn === '|' || host?.isConnected)) return;
  drawn = `${label}|${status}`;
  if (!host) {
    host = document.createElement('pixelgate-control');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    host.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
  }
  const button = Object.assign(document.createElement('button'), {
    textContent: label,
    onclick: onOpen,
  });
  if (icon) button.prepend(document.createElement(icon), ' ');
  const text = Object.assign(document.createElement('span'), {
    textContent: status,
    role: 'status',
  });
  host.shadowRoot?.replaceChildren(...(label ? [button] : []), ...(status ? [text] : []));
  if (label || status) document.body.append(host);
  else host.remove();
}
