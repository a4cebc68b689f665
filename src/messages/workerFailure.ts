import {define} from "./define.js";

/** Why a worker gave no answer, as the end of a sentence; `reason`: the browser's own words. */
export const workerFailure = define(
  {
    "no-workers": () => "peramban ini tidak menyediakan pekerja latar (Web Worker); pakai peramban lain atau izinkan",
    "not-loaded": (reason: string) => `kode pekerja latar tidak terunduh atau rusak: ${reason}`,
    "out-of-memory": () => "memori peramban tidak cukup; tutup tab lain",
    crashed: (reason: string) => `pekerja latar berhenti: ${reason}`,
    unreadable: () => "jawaban pekerja latar tidak terbaca",
    "not-sent": (reason: string) => `pertanyaannya tidak dapat dikirim ke pekerja latar: ${reason}`
  },
  {
    "no-workers": () => "this browser has no background workers (Web Worker); use another browser or allow them",
    "not-loaded": (reason) => `the code of the background worker was not fetched or is damaged: ${reason}`,
    "out-of-memory": () => "the browser has too little memory; close other tabs",
    crashed: (reason) => `the background worker stopped: ${reason}`,
    unreadable: () => "the answer of the background worker cannot be read",
    "not-sent": (reason) => `the question cannot be sent to the background worker: ${reason}`
  }
);
