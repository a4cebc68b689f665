import {define} from "./define.js";

export const savingMessages = define(
  {
    /** What files of kept scenarios, and of those that cannot be read, are called. */
    file: "skenario",
    unreadable: "skenario-tak-terbaca",
    save: "Simpan skenario …",
    saveShort: "Simpan …",
    dialog: {
      name: "Nama",
      note: "Catatan (boleh kosong)",
      length: (used: string, most: string) => `${used} dari paling banyak ${most} huruf`,
      save: "Simpan",
      cancel: "Batal",
      close: "Tutup",
      saveTitle: "Simpan skenario",
      saveHint: "Disimpan di peramban ini: aturan, bobot, saringan, dan sidik data yang dipakai.",
      editTitle: "Ubah nama dan catatan",
      suggestion: (weights: string) => `Bobot ${weights}`,
      copyOf: (name: string) => `Salinan ${name}`
    },
    said: {
      saved: (name: string) => `“${name}” tersimpan di peramban ini.`,
      inUse: (name: string) => `Nama “${name}” sudah dipakai.`,
      changed: (name: string) => `“${name}” diubah.`,
      removed: (name: string) => `“${name}” dihapus.`,
      restored: (name: string) => `“${name}” dikembalikan.`,
      opened: (name: string) => `“${name}” kini menjadi skenario kini.`,
      undo: "Urungkan",
      retry: "Coba simpan lagi",
      export: "Ekspor ke berkas",
      kept: (n: string) => `${n} skenario kini tersimpan di peramban ini.`,
      noExport: "Belum ada skenario tersimpan, jadi tidak ada yang diekspor.",
      exported: (n: string, name: string) => `${n} skenario diekspor ke ${name}.`,
      taken: (added: string, known: string, name: string) =>
        `${name}: ${added} skenario ditambahkan` + (known === "0" ? "." : `, ${known} sudah ada dan dibiarkan.`),
      rounded: (names: string) => `Bobot atau batas yang lebih halus daripada satu angka desimal dibulatkan: ${names}.`,
      exportRaw: "Ekspor yang tidak terbaca",
      discard: "Hapus yang tidak terbaca",
      discarded: (n: string) => `${n} skenario yang tidak terbaca dihapus dari peramban ini.`,
      unkept: (n: string, names: string) => `Belum tersimpan: ${n} di antaranya, yaitu ${names}.`
    },
    problem: {
      refused:
        "Peramban ini tidak mengizinkan penyimpanan (misalnya pada jendela penyamaran). Skenario tetap ada sampai halaman ini ditutup; ekspor ke berkas agar tidak hilang, atau coba lagi.",
      full: "Tempat penyimpanan peramban penuh. Skenario tetap ada sampai halaman ini ditutup; hapus yang lain lalu coba lagi, atau ekspor ke berkas.",
      newer:
        "Skenario yang tersimpan dibuat oleh versi Timbang yang lebih baru dan dibiarkan apa adanya. Muat ulang halaman untuk memakai versi terbaru.",
      unreadable: (count: string) =>
        `${count} skenario yang tersimpan tidak terbaca dan dibiarkan apa adanya; yang lain dapat dipakai.`,
      changed: (name: string) =>
        `“${name}” sudah diubah di tab lain. Yang tampak sekarang adalah yang terbaru; perubahan Anda belum ditulis. Ulangi bila masih perlu.`,
      gone: (name: string) =>
        name === ""
          ? "Skenario itu sudah dihapus di tab lain; tidak ada yang ditulis."
          : `“${name}” sudah dihapus di tab lain; tidak ada yang ditulis.`
    }
  },
  {
    /** What files of kept scenarios, and of those that cannot be read, are called. */
    file: "scenarios",
    unreadable: "unreadable-scenarios",
    save: "Save scenario …",
    saveShort: "Save …",
    dialog: {
      name: "Name",
      note: "Note (may be empty)",
      length: (used, most) => `${used} of at most ${most} characters`,
      save: "Save",
      cancel: "Cancel",
      close: "Close",
      saveTitle: "Save scenario",
      saveHint: "Kept in this browser: rules, weights, filter, and the fingerprint of the data in use.",
      editTitle: "Change name and note",
      suggestion: (weights) => `Weights ${weights}`,
      copyOf: (name) => `Copy of ${name}`
    },
    said: {
      saved: (name) => `“${name}” is kept in this browser.`,
      inUse: (name) => `The name “${name}” is in use already.`,
      changed: (name) => `“${name}” was changed.`,
      removed: (name) => `“${name}” was deleted.`,
      restored: (name) => `“${name}” is back.`,
      opened: (name) => `“${name}” is the present scenario now.`,
      undo: "Undo",
      retry: "Try to save again",
      export: "Export to a file",
      kept: (n) => `${n} scenario${n === "1" ? " is" : "s are"} kept in this browser now.`,
      noExport: "No scenario is kept yet, so nothing was exported.",
      exported: (n, name) => `${n} ${n === "1" ? "scenario was" : "scenarios were"} exported to ${name}.`,
      taken: (added, known, name) =>
        `${name}: ${added} ${added === "1" ? "scenario" : "scenarios"} added` +
        (known === "0" ? "." : `, ${known} already there and left as they are.`),
      rounded: (names) => `Weights or limits finer than one decimal were rounded: ${names}.`,
      exportRaw: "Export what cannot be read",
      discard: "Delete what cannot be read",
      discarded: (n) =>
        `${n} ${n === "1" ? "scenario" : "scenarios"} that could not be read ${n === "1" ? "was" : "were"} deleted from this browser.`,
      unkept: (n, names) => `Not stored yet: ${n} of them, namely ${names}.`
    },
    problem: {
      refused:
        "This browser does not allow storage (as in a private window). Scenarios stay until this page is closed; export them to a file so that they are not lost, or try again.",
      full: "The browser's storage is full. The scenario stays until this page is closed; delete others and try again, or export it to a file.",
      newer:
        "The scenarios kept here were stored by a newer version of Timbang and are left as they are. Reload the page to use the newest version.",
      unreadable: (count) =>
        `Stored scenarios that cannot be read and are left as they are: ${count}. The others work.`,
      changed: (name) =>
        `“${name}” has been changed in another tab. What you see now is the newest; your change was not written. Make it again if it is still wanted.`,
      gone: (name) =>
        name === ""
          ? "That scenario has been deleted in another tab; nothing was written."
          : `“${name}” has been deleted in another tab; nothing was written.`
    }
  }
);
