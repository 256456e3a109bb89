/** A switch with its state in words. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { AllStrings } from './strings/strings.ts';

export interface SwitchOptions {
  readonly t: AllStrings;
  readonly isOn: boolean;
  /** Not all that belongs to it is on. Such a control is a checkbox: a switch knows no third state. [ARIA 1.2] */
  readonly isSome?: boolean;
  /** Whether it stands for several others. */
  readonly isParent?: boolean;
  /** Id of its name, and of what describes it. */
  readonly name: string;
  readonly about?: string;
  /** What it switches: a purpose, a vendor, or the limit. */
  readonly purpose?: string;
  readonly vendor?: string;
  readonly onClick: (event: Event) => void;
}

/** On `click`, because the `change` that a script's click causes looks like a person's. */
export const renderSwitch = ({ t, isOn, isSome = false, ...it }: SwitchOptions): TemplateResult =>
  html`<label class="switch">
    <span class="state">${isSome ? t.some : isOn ? t.on : t.off}</span>
    <input
      type="checkbox"
      role=${it.isParent ? nothing : 'switch'}
      data-purpose=${it.purpose ?? nothing}
      data-vendor=${it.vendor ?? nothing}
      aria-labelledby=${it.name}
      aria-describedby=${it.about ?? nothing}
      .checked=${isOn}
      .indeterminate=${isSome}
      @click=${it.onClick}
    />
  </label>`;
