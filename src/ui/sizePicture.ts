import {setAttribute} from "./dom.js";

/** Gives a picture a size in pixels, one unit each. */
export function sizePicture(picture: SVGElement, width: number, height: number): void {
  setAttribute(picture, "viewBox", `0 0 ${width} ${height}`);
  setAttribute(picture, "width", width);
  setAttribute(picture, "height", height);
}
