declare module "*/serve.js" {
  import type {Server} from "node:http";
  export function serve(options?: {folder?: string; port?: number}): Promise<Server>;
  export function portFrom(value: string | undefined): number;
}
declare module "*/chromium.js" {
  export function ensureChromium(): string;
  export function findChromium(): string | null;
}
declare module "*/build.js" {
  export function build(options?: {verbose?: boolean}): Promise<boolean>;
}
declare module "*/libreoffice.js" {
  export function ensureLibreOffice(): {office: string; pdftotext: string};
  export function findLibreOffice(): string | null;
  export function findPdftotext(): string | null;
}
declare module "*/cells/check.js" {
  export function checkPages(
    pages: Record<string, string>
  ): {page: string; line: number; column: number; message: string}[];
}
