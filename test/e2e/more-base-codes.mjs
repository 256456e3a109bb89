/**
 * The base codes of the vendors that fewer sites have, after the documented protocols. Each makes a queue, inserts the
 * vendor's script and tells a page view; what the page tells beside it stands in page-calls.mjs.
 */
import { runAll } from './base-codes.mjs';

/** @returns JavaScript for one inline script */
export const moreBaseCode = (vendor, id) =>
  runAll([{ criteo, linkedin, microsoft, reddit, snapchat, x }[vendor]], id);

/* global insert, criteo_q */

/** One array for all; account, kind of device and event come in one push. */
function criteo(id) {
  insert(`https://dynamic.criteo.com/js/ld/ld.js?a=${id}`);
  window.criteo_q = window.criteo_q || [];
  criteo_q.push(
    { event: 'setAccount', account: id },
    { event: 'setSiteType', type: 'd' },
    { event: 'viewPage' },
  );
}

/** The script tells the page view by itself. */
function linkedin(id) {
  window._linkedin_partner_id = id;
  window._linkedin_data_partner_ids = window._linkedin_data_partner_ids || [];
  window._linkedin_data_partner_ids.push(id);
  if (!window.lintrk) {
    const lintrk = (window.lintrk = function (command, data) {
      lintrk.q.push([command, data]);
    });
    lintrk.q = [];
  }
  insert('https://snap.licdn.com/li.lms-analytics/insight.min.js');
}

/** The script brings a class; the base code makes an object of it once it has come. */
function microsoft(id) {
  window.uetq = window.uetq || [];
  const script = document.createElement('script');
  script.async = true;
  script.addEventListener('load', () => {
    window.uetq = new window.UET({ ti: id, enableAutoSpaTracking: true, q: window.uetq });
    window.uetq.push('pageLoad');
  });
  try {
    script.src = 'https://bat.bing.com/bat.js';
  } catch {
    return; // a page with Trusted Types leaves the loading to the gate
  }
  const [first] = document.getElementsByTagName('script');
  first.parentNode.insertBefore(script, first);
}

function reddit(id) {
  if (!window.rdt) {
    const rdt = (window.rdt = function () {
      if (rdt.sendEvent) rdt.sendEvent.apply(rdt, arguments);
      else rdt.callQueue.push(arguments);
    });
    rdt.callQueue = [];
    insert('https://www.redditstatic.com/ads/pixel.js');
  }
  window.rdt('init', id, { optOut: false, useDecimalCurrencyValues: true });
  window.rdt('track', 'PageVisit');
}

function snapchat(id) {
  if (!window.snaptr) {
    const snaptr = (window.snaptr = function () {
      if (snaptr.handleRequest) snaptr.handleRequest.apply(snaptr, arguments);
      else snaptr.queue.push(arguments);
    });
    snaptr.queue = [];
    insert('https://sc-static.net/scevent.min.js');
  }
  window.snaptr('init', id, {});
  window.snaptr('track', 'PAGE_VIEW');
}

/** `config` tells the page view. */
function x(id) {
  if (!window.twq) {
    const twq = (window.twq = function () {
      if (twq.exe) twq.exe.apply(twq, arguments);
      else twq.queue.push(arguments);
    });
    twq.version = '1.1';
    twq.queue = [];
    insert('https://static.ads-twitter.com/uwt.js');
  }
  window.twq('config', id);
}
