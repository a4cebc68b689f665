import {rgb} from "d3";
import {strFromU8} from "fflate";
import {pngOf} from "./pngOf.js";

type Pixels = {width: number; height: number; data: Uint8ClampedArray};

/**
 * A canvas as far as Plot paints on one: the ramp of a continuous colour legend, and rasters. A worker's own has no
 * `toDataURL`.
 */
export function canvas() {
  let pixels: Pixels | null = null;
  const self = {
    width: 300,
    height: 150,
    getContext(kind: string) {
      if (kind !== "2d") return null;
      const nextPaint = (pixels = blank(self.width, self.height));
      return {
        canvas: self,
        fillStyle: "black",
        fillRect(x: number, y: number, width: number, height: number) {
          const {r, g, b, opacity} = rgb(this.fillStyle);
          const colour = [r, g, b, 255 * opacity];
          const [right, bottom] = [Math.min(x + width, nextPaint.width), Math.min(y + height, nextPaint.height)];
          for (let i = Math.max(y, 0); i < bottom; ++i)
            for (let j = Math.max(x, 0); j < right; ++j) nextPaint.data.set(colour, 4 * (i * nextPaint.width + j));
        },
        createImageData: blank,
        putImageData({width, height, data}: Pixels, x: number, y: number) {
          for (let i = 0; i < Math.min(height, nextPaint.height - y); ++i) {
            const line = data.subarray(4 * i * width, 4 * (i * width + Math.min(width, nextPaint.width - x)));
            nextPaint.data.set(line, 4 * ((y + i) * nextPaint.width + x));
          }
        }
      };
    },
    toDataURL() {
      const {width, height, data} = pixels ?? blank(self.width, self.height);
      return `data:image/png;base64,${btoa(strFromU8(pngOf(width, height, data), true))}`;
    }
  };
  return self;
}

const blank = (width: number, height: number): Pixels => ({
  width,
  height,
  data: new Uint8ClampedArray(4 * width * height)
});
