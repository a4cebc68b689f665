import type {Locale} from "../../messages/define.js";
import {labEngine} from "../engine/messages.js";

/** A figure as a picture on white, at twice its size. As an image it can run nothing and fetch nothing. */
export async function toPng(svg: string, width: number, height: number, locale: Locale): Promise<Blob> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  const canvas = document.createElement("canvas");
  canvas.width = 2 * width;
  canvas.height = 2 * height;
  const blob = await image.decode().then(
    () => {
      const context = canvas.getContext("2d")!;
      context.fillStyle = "white";
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      return new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    },
    () => null
  );
  if (!blob) throw new Error(labEngine[locale].figure);
  return blob;
}
