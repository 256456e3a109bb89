/** The problems of the page, the worst first, each with what to paste. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { badge, codeBlock, empty } from './parts.ts';
import type { MakeTab } from './panel.ts';
import type { Problem } from './problems/problem.ts';

/** Finds that are listed; a tracker makes hundreds. */
const MOST = 6;

export const makeProblems: MakeTab =
  (_, look) =>
  ({ problems }) =>
    html`<div class="bar buttons">
        <span role="status">
          ${problems.length === 0 ? 'No problem found' : `${problems.length} found on this page`}
        </span>
        <button type="button" @click=${look}>Look again</button>
      </div>
      ${problems.length === 0 ? empty('Nothing to mend.', 'Walk through the page: what goes wrong later appears here.') : nothing}
      ${problems.map(renderProblem)}`;

const renderProblem = ({ id, severity, title, why, found, fix, code }: Problem): TemplateResult =>
  html`<article class="card" data-problem=${id} data-tone=${severity}>
    <h3>${badge(severity)} ${title}</h3>
    <p>${why}</p>
    ${
      found.length > 0
        ? html`<ul>
            ${found.slice(0, MOST).map((each) => html`<li><code>${each}</code></li>`)}
            ${found.length > MOST ? html`<li>and ${found.length - MOST} more</li>` : nothing}
          </ul>`
        : nothing
    }
    <p><b>Fix:</b> ${fix}</p>
    ${code ? codeBlock(code, `fix for ${title}`) : nothing}
  </article>`;
