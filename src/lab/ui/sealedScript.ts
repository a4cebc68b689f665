import {spaces} from "../../ui/markup/spaces.js";

/**
 * The only script of a sealed frame, which its policy knows by its hash. It makes nodes of markup as data, parses nothing,
 * and says how high they stand. Whoever changes a letter of it computes `sealedHash` anew; a test tells it.
 */
export const sealedScript = `"use strict";
const page = parent;
const place = document.body;
const view = document.documentElement;
const spaces = ${JSON.stringify(spaces)};
addEventListener("message", ({source, data, ports: [line]}) => {
  if (source !== page || !line) return;
  const root = document.createDocumentFragment();
  let at = root;
  for (const token of data) {
    if (token === null) at = at.parentNode;
    else if (typeof token === "string") at.append(token);
    else {
      const [space, name, attributes] = token;
      const element = document.createElementNS(spaces[space], name);
      for (let i = 0; i < attributes.length; i += 2) element.setAttribute(attributes[i], attributes[i + 1]);
      at.append(element);
      at = element;
    }
  }
  place.replaceChildren(root);
  const measure = () =>
    line.postMessage({height: place.scrollHeight, across: view.scrollWidth > view.clientWidth});
  measure();
  new ResizeObserver(measure).observe(place);
});`;

/** SHA-256 of the script, in base64. */
export const sealedHash = "XNwystAAS3c3AD8BzvOhENzORGaF8zrTuIkh8s63TFg=";
