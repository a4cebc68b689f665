import {strToU8, unzlibSync} from "fflate";
import {expect, it} from "vitest";
import {canvas} from "../../../src/lab/sandbox/canvas.js";

const bytesOf = (url: string) => strToU8(atob(url.replace("data:image/png;base64,", "")), true);

/** The chunks of a PNG file: type, data and checksum. */
function chunks(png: Uint8Array) {
  const view = new DataView(png.buffer, png.byteOffset);
  const found: {type: string; data: Uint8Array; crc: number}[] = [];
  for (let at = 8; at < png.length;) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    found.push({type, data: png.slice(at + 8, at + 8 + length), crc: view.getUint32(at + 8 + length)});
    at += 12 + length;
  }
  return found;
}

it("paints rectangles and pixels into a PNG", () => {
  const made = Object.assign(canvas(), {width: 3, height: 2});
  const context = made.getContext("2d")!;
  context.fillStyle = "rgb(255, 0, 0)";
  context.fillRect(0, 0, 1, 1);
  context.fillStyle = "#00f";
  context.fillRect(1, 0, 9, 1);
  const image = context.createImageData(2, 1);
  image.data.set([1, 2, 3, 4, 5, 6, 7, 8]);
  context.putImageData(image, 1, 1);
  const [header, body, end] = chunks(bytesOf(made.toDataURL()));
  expect([...header!.data]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 8, 6, 0, 0, 0]);
  expect([...unzlibSync(body!.data)]).toEqual(
    [
      [0, 255, 0, 0, 255, 0, 0, 255, 255, 0, 0, 255, 255],
      [0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8]
    ].flat()
  );
  // The checksum of an empty last chunk, as every PNG file ends.
  expect([end!.type, end!.crc]).toEqual(["IEND", 0xae426082]);
  expect(made.getContext("webgl")).toBeNull();
});
