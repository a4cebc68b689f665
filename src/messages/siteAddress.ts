import {define} from "./define.js";

export const siteMessages = define(
  {
    label: "Alamat situs untuk tautan dan kode QR",
    hint: "Isi bila orang lain membuka Timbang di alamat yang berbeda dari alamat halaman ini. Diingat di peramban ini; kosongkan untuk memakai alamat semula.",
    invalid: "Ini bukan alamat situs. Tulis seperti https://timbang.contoh.go.id.",
    reach: {
      computer: (root: string) =>
        `Alamat ${root} hanya terbuka di komputer ini. Tautan dan kode QR dengannya tidak dapat dibuka orang lain.`,
      network: (root: string) => `Alamat ${root} hanya terbuka di jaringan yang sama dengan komputer ini.`
    }
  },
  {
    label: "Address of the site for links and QR codes",
    hint: "Fill this in if others open Timbang at another address than that of this page. Kept in this browser; empty it to use the first one again.",
    invalid: "This is not the address of a site. Write it like https://timbang.example.org.",
    reach: {
      computer: (root) =>
        `The address ${root} opens on this computer only. Nobody else can open links and QR codes with it.`,
      network: (root) => `The address ${root} opens only in the network this computer is in.`
    }
  }
);
