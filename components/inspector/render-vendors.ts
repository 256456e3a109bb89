/** The vendors of this page: status, tags, what they heard, what they keep on this device. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { VENDOR_NAMES } from '../vendor-names.ts';
import { badge, empty, facts } from './parts.ts';
import type { MakeTab } from './panel.ts';
import { storedNames } from './take-snapshot.ts';
import { vendorRows, type VendorRow, type VendorsOf } from './vendor-model.ts';

const MEANING: Readonly<Record<VendorRow['status'], string>> = {
  waiting: 'Nothing is loaded; its events wait for the answer.',
  loaded: 'Its script was asked for, its tags are announced.',
  refused: 'Denied: nothing is loaded, its events are dropped.',
  failed: 'Granted, but its script did not arrive.',
};

export const makeVendors: MakeTab =
  () =>
  ({ view, entries }) => {
    const { tags = {} } = (view.options ?? {}) as { tags?: VendorsOf['tags'] };
    const choices = view.consent.vendors;
    const rows = vendorRows({ tags, choices, entries, stored: storedNames() });
    return rows.length === 0
      ? html`${empty('No vendor is declared.', 'Name one on the gate’s tag: data-meta="…".')}`
      : html`${rows.map(renderVendor)}`;
  };

const renderVendor = (row: VendorRow): TemplateResult =>
  html`<article class="card" data-vendor=${row.id} data-tone=${row.status}>
    <h3>${VENDOR_NAMES[row.id] ?? row.id} <code>${row.id}</code> ${badge(row.status)}</h3>
    <p>${MEANING[row.status]}</p>
    ${facts([
      ['Choice', badge(row.choice)],
      ['Tags', html`${row.tags.map((tag) => html`<code>${tag}</code> `)}`],
      ['Events', `${row.sent} sent, ${row.held} held, ${row.dropped} dropped`],
      ['Requests', `${row.requests} went out, ${row.blocked} kept back`],
      [
        'On this device',
        row.stored.length > 0
          ? html`${row.stored.map((name) => html`<code>${name}</code> `)}`
          : 'nothing',
      ],
    ])}
    ${
      row.stored.length > 0 && row.choice !== 'granted'
        ? html`<p class="note" data-tone="error">
            It keeps something here without a grant; see Problems.
          </p>`
        : nothing
    }
  </article>`;
