/** The two or three things that the panel does to the document. Text only: no markup is ever parsed. */

/**
 * Makes an element.
 *
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {...(Node | string)} children
 */
export function el(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** The element with this id, which the server has put there. @param {string} id */
export const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** `09:41:07` @param {number} at */
export const clock = (at) => new Date(at).toTimeString().slice(0, 8);

/**
 * Runs `update` once for any number of calls in a short while.
 *
 * @param {() => void} update
 */
export function gathered(update) {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      update();
    }, 120);
  };
}
