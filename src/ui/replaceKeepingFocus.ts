/** Puts other children into an element; the focus goes to the field that stands where the one it was on stood. */
export function replaceKeepingFocus(element: Element, ...children: readonly (Node | string)[]): void {
  const fields = () => [...element.querySelectorAll<HTMLElement>("select, input, summary")];
  const before = fields();
  const at = before.findIndex((field) => field === document.activeElement);
  element.replaceChildren(...children);
  const after = fields();
  const same = (field: HTMLElement) => field.ariaLabel === before[at]?.ariaLabel && field.ariaLabel !== null;
  if (at >= 0) (after.find(same) ?? after[at])?.focus({preventScroll: true});
}
