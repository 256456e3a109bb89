/** What vendors have put into the page goes on by itself: a frame runs scripts of its own, a picture waits to be seen, a link to be followed. */

/** What asks for more than once, or later. */
const SOUGHT =
  'iframe[src],frame[src],embed[src],object[data],video[src],audio[src],source[src],img[src][loading=lazy],a[ping]';

/** Empties it. @param isTheirs - whether what stands at an address must not go on */
export function silence(isTheirs: (address: URL) => boolean): void {
  for (const element of document.querySelectorAll(SOUGHT)) {
    const name = ['src', 'data', 'ping'].find((each) => element.hasAttribute(each)) ?? '';
    const address = element.getAttribute(name) ?? '';
    if (!URL.canParse(address, document.baseURI)) continue;
    if (!isTheirs(new URL(address, document.baseURI))) continue;
    // out of the page for that: it is no step for the back button
    const place = document.createComment('');
    element.replaceWith(place);
    element.setAttribute(name, 'about:blank');
    place.replaceWith(element);
  }
}
