import {footer, head, header, pages} from "./src/components/frame.js";

export default {
  root: "src",
  title: "Timbang",
  pages,
  style: "style.css",
  globalStylesheets: ["observablehq:stdlib/inputs.css"],
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  head,
  header,
  footer
};
