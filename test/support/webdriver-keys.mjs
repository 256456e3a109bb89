/** Names of keys, as pages know them, in the code points that WebDriver types. */

/** @see https://www.w3.org/TR/webdriver2/#keyboard-actions */
const CODES = {
  Backspace: 0xe003,
  Tab: 0xe004,
  Enter: 0xe007,
  Shift: 0xe008,
  Control: 0xe009,
  Alt: 0xe00a,
  Escape: 0xe00c,
  Space: 0x20,
  PageUp: 0xe00e,
  PageDown: 0xe00f,
  End: 0xe010,
  Home: 0xe011,
  ArrowLeft: 0xe012,
  ArrowUp: 0xe013,
  ArrowRight: 0xe014,
  ArrowDown: 0xe015,
  Insert: 0xe016,
  Delete: 0xe017,
  Meta: 0xe03d,
};

/** @throws Error for a name that is neither one character nor in the table */
export function keyCode(name) {
  if ([...name].length === 1) return name;
  const code = CODES[name];
  if (!code) throw new Error(`unknown key ${name}`);
  return String.fromCodePoint(code);
}
