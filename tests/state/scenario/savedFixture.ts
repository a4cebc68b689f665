import {bkn2019} from "../../../lib/index.js";
import type {Scenario} from "../../../lib/index.js";
import type {Draft} from "../../../src/state/scenario/savedScenario.js";

export const scenario: Scenario = {
  dataset: "pilot",
  fingerprint: "ab".repeat(32),
  scheme: bkn2019.id,
  settings: {predikat: "p3"},
  weights: {kualifikasi: 0.25, kompetensi: 0.3, kinerja: 0.4, disiplin: 0.05},
  filter: {status: ["PNS"]},
  baseline: null,
  admissible: {kind: "around", points: 5},
  locked: [],
  instansi: null,
  blind: false
};

export const title = {id: "Data uji coba", en: "Pilot data"};

export const draft = (name: string, more: Partial<Draft> = {}): Draft => ({name, note: "", scenario, title, ...more});

/** Names that have broken tools before. */
export const hostile = [
  '<script>alert("x")</script>',
  "=cmd|' /C calc'!A0",
  "\u202eterbalik\u202c غربي",
  "👩🏽‍⚖️ neraca ⚖️",
  "kutip \" ' ` ~ ; & % # =",
  "x".repeat(300),
  "\u{1f469} \u200d dan \u202e",
  "__proto__",
  "constructor"
];
