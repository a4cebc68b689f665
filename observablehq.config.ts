import type MarkdownIt from "markdown-it";
import {customProperties} from "./src/model/customProperties.js";
import {dimensionColors} from "./src/model/palette.js";
import {siteFrom} from "./src/state/site/siteFrom.js";
import {footer, head, header, listPages} from "./src/site.js";

export default {
  root: "src",
  // A build goes beside the site that is served, and takes its place when it is whole.
  output: process.env.TIMBANG_OUTPUT || "dist",
  title: "Timbang",
  pages: listPages(),
  style: "style.css",
  globalStylesheets: ["observablehq:stdlib/inputs.css"],
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  /** The Indonesian page is the source itself, without the English that stands in it for the loader of `src/en/`. */
  markdownIt(markdown: MarkdownIt) {
    markdown.core.ruler.after("block", "english", (state) => {
      state.tokens = state.tokens.filter(
        ({type, content}) => type !== "html_block" || !content.startsWith("<!-- en\n")
      );
    });
    return markdown;
  },
  head: (page: {path: string}) =>
    head(page, {style: customProperties(), mark: dimensionColors.kualifikasi.light, site: siteFrom(process.env)}),
  header,
  footer: (page: {path: string}) => footer(page, {closed: process.env.TIMBANG_OPENNESS === "tertutup"})
};
