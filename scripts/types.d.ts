declare module "*/serve.js" {
  import type {Server} from "node:http";
  export function serve(options?: {
    folder?: string;
    port?: number;
    hosts?: Set<string>;
    guard?: {
      listen?: string;
      tls?: {key: string; cert: string} | null;
      behindProxy?: boolean;
      check?: ((header: string | undefined) => Promise<boolean>) | null;
    };
  }): Promise<Server>;
  export function portFrom(value: string | undefined): number;
}
declare module "*/copyWords.js" {
  export function copyWords(text: string): string;
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
declare module "*/build-offline.js" {
  export function buildOffline(): Promise<void>;
}
declare module "*/changed.js" {
  export function changedSince(ref?: string): string[];
  export function readers(): string[];
  export function siteTests(files: string[]): string[] | "all";
  export function planFor(
    files: string[],
    given?: {exists?: (path: string) => boolean; reading?: () => string[]}
  ): {format: string[]; lint: string[]; types: boolean; units: string[] | "all"; site: string[] | "all"};
}
declare module "*/oneLanguage.js" {
  export function inLanguage(source: string, language: "id" | "en"): string | null;
  export function languagePath(path: string, language: "id" | "en"): string;
}
declare module "*/importMap.js" {
  export function standIn(page: string, imports: Record<string, string>): string;
}
declare module "*/server/range.js" {
  export function rangeOf(header: string | undefined, size: number): {start: number; end: number} | "none" | null;
}
declare module "*/server/hosts.js" {
  export function hostsFrom(env?: {TIMBANG_HOSTS?: string; TIMBANG_SITE?: string}): Set<string>;
  export function isMeant(host: string | undefined, hosts: Set<string>): boolean;
}
declare module "*/server/encodings.js" {
  export function encodingsOf(header: string | undefined): {name: string | null; extension: string}[];
}
declare module "*/server/releases.js" {
  export function nextOf(folder: string): string;
  export function previousOf(folder: string): string;
  export function swap(folder: string): void;
}
declare module "*/firefox.js" {
  export function ensureFirefox(): string;
}
declare module "*/openness.js" {
  export const least: number;
  export function opennessOf(folder: string): "lengkap" | "tertutup" | "terbuka" | null;
  export function keepOpenness(folder: string): string | null;
}
declare module "*/server/login.js" {
  export function loginLine(name: string, password: string): Promise<string>;
  export function readLogins(path: string): Map<string, {salt: Buffer; key: Buffer}>;
  export function loginCheck(
    logins: Map<string, {salt: Buffer; key: Buffer}>
  ): (header: string | undefined) => Promise<boolean>;
}
declare module "*/server/guard.js" {
  export type Guard = {
    listen?: string;
    tls?: {key: string; cert: string} | null;
    behindProxy?: boolean;
    check?: ((header: string | undefined) => Promise<boolean>) | null;
  };
  export function guardFrom(env?: Record<string, string | undefined>): Guard;
}
declare module "*/licences.js" {
  export type Package = {name: string; version: string; licence: string; by: string | null; text: string};
  export function packagesOf(root: string): Package[];
  export function putLicences(folder: string, root?: string): void;
  export function licenceList(packages: readonly Package[]): string;
}
declare module "*/policy.js" {
  export function policyInPage(hashes: string[]): string;
  export function policyOf(hashes?: string[]): string;
  export function policyOfHost(): string;
  export const policyInFrame: string;
  export const policyOfFrame: string;
  export function isFrame(path: string): boolean;
  export const everywhere: Record<string, string>;
}
declare module "*/seal.js" {
  export function inlineHashes(page: string): string[];
  export function seal(page: string): {sealed: string; policy: string};
}
declare module "*/keepOffline.js" {
  export function keptFiles(paths: string[], options: {closed: boolean}): string[];
  export function writeServiceWorker(folder: string, paths: string[], options: {closed: boolean}): Promise<string>;
}
declare module "*/carry.js" {
  export function zipOf(folder: string): Promise<Buffer>;
}
declare module "*/program.js" {
  export function findProgram(names: string[], places?: string[]): string | null;
}
