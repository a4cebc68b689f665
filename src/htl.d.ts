declare module "htl" {
  interface Literal<N extends Element> {
    <E extends N = N>(strings: TemplateStringsArray, ...values: unknown[]): E;
    fragment(strings: TemplateStringsArray, ...values: unknown[]): DocumentFragment;
  }
  export const html: Literal<HTMLElement>;
  export const svg: Literal<SVGElement>;
}
