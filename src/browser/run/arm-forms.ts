/** Forms that a script submits, or the visitor, to a vendor. What is sent is changed, and nothing that is seen. */
import { patch } from '../patch.ts';
import { cleanForm } from './clean-body.ts';
import type { Wire, WireRequest } from './wire.ts';

/** @param admits - whether an address may be asked for now */
export function armForms(wire: Wire, admits: (address: unknown) => boolean): void {
  /** The button that each was sent with. */
  const buttons = new WeakMap<Element, Element>();

  /** The element that says where to, and the attribute. A field may have the name `action`. */
  const placeOf = (form: Element): readonly [Element, string] => {
    const button = buttons.get(form);
    return button?.hasAttribute('formaction') ? [button, 'formaction'] : [form, 'action'];
  };
  const addressOf = (form: Element): string => {
    const [element, name] = placeOf(form);
    return element.getAttribute(name) ?? '';
  };
  const requestOf = (form: Element): WireRequest | undefined => wire(addressOf(form), 'form');
  const cleanAction = (form: Element): void => {
    const address = requestOf(form)?.address;
    if (address !== undefined && address !== addressOf(form))
      placeOf(form)[0].setAttribute(placeOf(form)[1], address);
  };
  patch(
    HTMLFormElement.prototype,
    'submit',
    (original) =>
      function () {
        buttons.delete(this as Element);
        cleanAction(this as Element);
        return original.call(this);
      },
  );
  const onSubmit = (event: SubmitEvent): void => {
    const form = event.target as Element;
    if (event.submitter) buttons.set(form, event.submitter);
    else buttons.delete(form);
    if (admits(addressOf(form))) cleanAction(form);
    else event.preventDefault();
  };
  const onData = ({ target, formData }: FormDataEvent): void => {
    const request = requestOf(target as Element);
    const cleaned = request && cleanForm(request, formData);
    if (!cleaned) return;
    for (const name of new Set(formData.keys())) formData.delete(name);
    for (const [name, value] of cleaned) formData.append(name, value);
  };
  const listen = (target: Document | ShadowRoot): void => {
    target.addEventListener('submit', onSubmit as EventListener, true);
    target.addEventListener('formdata', onData as EventListener, true);
  };
  listen(document);
  // what happens to a form in there is told to nobody outside
  patch(
    Element.prototype,
    'attachShadow',
    (original) =>
      function (...args) {
        const root = original.apply(this, args) as ShadowRoot;
        listen(root);
        return root;
      },
  );
}
