declare module "htl" {
  type Template = <E extends Element = HTMLElement>(strings: TemplateStringsArray, ...values: unknown[]) => E;
  type FragmentTemplate = (strings: TemplateStringsArray, ...values: unknown[]) => DocumentFragment;
  export const html: Template & {fragment: FragmentTemplate};
  export const svg: (<E extends Element = SVGElement>(strings: TemplateStringsArray, ...values: unknown[]) => E) & {
    fragment: FragmentTemplate;
  };
}
