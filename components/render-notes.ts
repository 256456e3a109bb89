/** What the visitor should know about storage and the browser's signal, in the later elements. */
import { html, type TemplateResult } from 'lit/html.js';
import type { UiView } from '../src/core/api.ts';
import { notesOf } from './strings/notes.ts';
import type { Strings } from './strings/strings.ts';

export const renderNotes = (view: UiView, t: Strings): TemplateResult[] =>
  notesOf(view, t).map((note) => html`<p class="note" part="status" role="status">${note}</p>`);
