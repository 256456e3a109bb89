/** The frame of the panel: head, edge, tabs. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { makeConsent } from './render-consent.ts';
import { makeExport } from './render-export.ts';
import type { MakeTab, Panel, Tab } from './panel.ts';
import { DOCKS, LEAST, type Dock, type Place } from './place.ts';
import { makeProblems } from './render-problems.ts';
import { makeSimulation } from './render-simulation.ts';
import { makeTimeline } from './render-timeline.ts';
import { makeVendors } from './render-vendors.ts';

/** A tab by id and name. */
interface NamedTab {
  readonly id: string;
  readonly name: string;
  readonly make: MakeTab;
}

export const TABS: readonly [NamedTab, ...NamedTab[]] = [
  { id: 'timeline', name: 'Timeline', make: makeTimeline },
  { id: 'problems', name: 'Problems', make: makeProblems },
  { id: 'consent', name: 'Consent', make: makeConsent },
  { id: 'vendors', name: 'Vendors', make: makeVendors },
  { id: 'simulation', name: 'What if', make: makeSimulation },
  { id: 'export', name: 'Export', make: makeExport },
];

export interface Frame {
  readonly panel: Panel;
  readonly place: Place;
  readonly hasFeed: boolean;
  /** The tab in front. */
  readonly draw: Tab;
  onPlace(change: Partial<Place>): void;
  onClose(): void;
  onKey(event: KeyboardEvent): void;
  onGrab(event: PointerEvent): void;
  onResize(event: KeyboardEvent): void;
}

export function renderFrame(frame: Frame): TemplateResult {
  const { place, panel } = frame;
  return html`<section
    class="root"
    part="panel"
    role="region"
    aria-label="Pixelgate inspector"
    lang="en"
    dir="ltr"
    data-dock=${place.dock}
    data-theme=${panel.view.theme}
    ?data-collapsed=${place.isCollapsed}
    @keydown=${frame.onKey}
  >
    ${
      place.isCollapsed
        ? renderTag(frame)
        : html`${renderEdge(frame)} ${renderHead(frame)} ${renderTabs(frame)}
            <div
              class="body"
              role="tabpanel"
              id="body"
              aria-labelledby=${`tab-${place.tab}`}
              tabindex="0"
            >
              ${frame.hasFeed ? nothing : noFeed} ${drawSafely(frame.draw, panel)}
            </div>`
    }
  </section>`;
}

/** What a page has put in the panel's way must not blank it. */
function drawSafely(draw: Tab, panel: Panel): TemplateResult {
  try {
    return draw(panel);
  } catch (error) {
    return html`<p class="note">This tab could not be drawn: ${String(error)}</p>`;
  }
}

const noFeed = html`<p class="note">
  Nothing is kept here: the panel was not opened by the gate. Open it on a host that
  <code>data-inspect</code> lists.
</p>`;

const countOf = (problems: Panel['problems']): TemplateResult | typeof nothing => {
  const worst = problems[0]?.severity;
  return worst ? html`<span class="count" data-tone=${worst}>${problems.length}</span>` : nothing;
};

/** All that is left of a collapsed panel. */
const renderTag = ({ panel, onPlace }: Frame): TemplateResult =>
  html`<button type="button" class="open" @click=${() => onPlace({ isCollapsed: false })}>
    <i class="mark"></i>Inspector ${countOf(panel.problems)}
  </button>`;

const renderEdge = ({ place, onGrab, onResize }: Frame): TemplateResult =>
  html`<div
    class="edge"
    role="separator"
    tabindex="0"
    aria-label="Size of the panel"
    aria-orientation=${place.dock === 'bottom' ? 'horizontal' : 'vertical'}
    aria-valuenow=${place.size}
    aria-valuemin=${LEAST}
    aria-valuemax=${place.dock === 'bottom' ? innerHeight : innerWidth}
    @pointerdown=${onGrab}
    @keydown=${onResize}
  ></div>`;

/** Where the filled part of a dock's picture lies. */
const FILLED: Readonly<Record<Dock, string>> = {
  left: 'M2 3h5v10H2z',
  bottom: 'M2 8h12v5H2z',
  right: 'M9 3h5v10H9z',
};

const icon = (path: string, isFilled = false): TemplateResult =>
  isFilled
    ? html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M1.5 2.5h13v11h-13z" fill="none" stroke="currentColor" />
        <path d=${path} fill="currentColor" />
      </svg>`
    : html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d=${path}
          fill="none"
          stroke="currentColor"
          stroke-width="1.6"
          stroke-linecap="round"
        />
      </svg>`;

const renderHead = ({ panel, place, onPlace, onClose }: Frame): TemplateResult =>
  html`<header>
    <h2><i class="mark"></i>Pixelgate <small>${panel.version}</small></h2>
    <span class="law" title="The law that applies">${panel.view.consent.regime}</span>
    <div class="tools">
      ${DOCKS.map(
        (dock) =>
          html`<button
            type="button"
            class="tool dock"
            aria-label=${`Dock ${dock}`}
            title=${`Dock ${dock}`}
            aria-pressed=${place.dock === dock}
            @click=${() => onPlace({ dock })}
          >
            ${icon(FILLED[dock], true)}
          </button>`,
      )}
      <button
        type="button"
        class="tool"
        aria-label="Collapse"
        title="Collapse"
        @click=${() => onPlace({ isCollapsed: true })}
      >
        ${icon('M3 12h10')}
      </button>
      <button type="button" class="tool" aria-label="Close" title="Close (Esc)" @click=${onClose}>
        ${icon('M4 4l8 8M12 4l-8 8')}
      </button>
    </div>
  </header>`;

function renderTabs({ place, panel, onPlace }: Frame): TemplateResult {
  const choose = (id: string): void => onPlace({ tab: id });
  const move = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = TABS.findIndex(({ id }) => id === place.tab) + step + TABS.length;
    const next = TABS[at % TABS.length] ?? TABS[0];
    choose(next.id);
    const tablist = event.currentTarget as HTMLElement;
    tablist.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label="Views" @keydown=${move}>
    ${TABS.map(
      ({ id, name }) =>
        html`<button
          type="button"
          role="tab"
          id=${`tab-${id}`}
          aria-selected=${id === place.tab}
          aria-controls="body"
          tabindex=${id === place.tab ? 0 : -1}
          @click=${() => choose(id)}
        >
          ${name} ${id === 'problems' ? countOf(panel.problems) : nothing}
        </button>`,
    )}
  </div>`;
}
