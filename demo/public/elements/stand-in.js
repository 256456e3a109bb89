/**
 * A gate that only pretends: it answers the elements from a view, and keeps nothing. What an element asks of it is
 * told to the page around the example. Stands before the element's file, which looks for a gate when it runs.
 */
import { FEED, LOG, VIEWS } from './visitors.js';

let view = VIEWS[document.body.dataset.visitor];
const place = document.getElementById('place');
const again = document.getElementById('again');
/** What can be closed and comes back by a click. @type {HTMLTemplateElement | null} */
const later = document.getElementById('later');
/** The one element of the example, also while it is not in the page, so that it can be changed. */
const shown = later
  ? document.importNode(later.content, true).firstElementChild
  : place.firstElementChild;
window.example = shown;

const tell = (type, detail) =>
  document.dispatchEvent(new CustomEvent(`pixelgate:${type}`, { detail }));

/** For the page around the example. */
const call = (name) => document.dispatchEvent(new CustomEvent('stand-in', { detail: name }));

const show = () => place.append(shown);
const hide = () => shown.remove();

again.addEventListener('click', show);
if (later)
  void customElements.whenDefined(shown.localName).then(() => {
    customElements.upgrade(shown);
    shown.show?.(FEED);
    keepFocus();
    show();
  });
// some elements take themselves out
new MutationObserver(() => {
  again.hidden = shown.isConnected;
}).observe(place, { childList: true });

/** The first dialog takes no focus: nobody has asked for it, and the page around the example would jump to it. */
function keepFocus() {
  const { prototype } = HTMLDialogElement;
  const { showModal } = prototype;
  prototype.showModal = function showInert() {
    prototype.showModal = showModal;
    this.inert = true;
    this.showModal();
    this.inert = false;
  };
}

/** Consent after a decision, as a gate would have it. */
function decide({ purposes, vendors, limited, source }) {
  const { consent } = view;
  const told = (id) => view.vendors.find((vendor) => vendor.id === id).purposes;
  const all = { ...consent.purposes, ...purposes };
  const byPurpose = (id) =>
    told(id).some((purpose) => all[purpose] === 'granted') ? 'granted' : 'denied';
  view = {
    ...view,
    consent: {
      ...consent,
      purposes: all,
      vendors: {
        ...Object.fromEntries(Object.keys(consent.vendors).map((id) => [id, byPurpose(id)])),
        ...vendors,
      },
      limited: limited ?? consent.limited,
      source,
      decidedAt: Date.now(),
    },
  };
  tell('consent-changed', view.consent);
}

const everything = (choice) => ({
  functional: choice,
  analytics: choice,
  marketing: choice,
});

window.pixelgate = {
  version: 'stand-in',
  view: () => view,
  consent: () => view.consent,
  track: () => '',
  grant: () => false,
  deny: () => decide({ purposes: everything('denied'), source: 'api' }),
  withdraw: async () => decide({ purposes: everything('denied'), source: 'api' }),
  open() {
    call('pixelgate.open()');
    if (later && !shown.isConnected) show();
  },
  close() {
    call('pixelgate.close()');
    if (later && shown.isConnected) hide();
  },
  on: () => () => {},
  push: () => {},
  audit: {
    entries: async () => LOG,
    verify: async () => ({ ok: true, entries: LOG.length }),
    export: async (format) => (format === 'json' ? JSON.stringify(LOG) : 'seq,at,type\n'),
  },
};

document.addEventListener('consent-request', ({ detail }) => {
  decide(detail);
  // a gate takes out what has been answered
  if (later || shown.localName === 'consent-banner') hide();
});
