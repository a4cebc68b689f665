import {smallestGroup} from "../lib/index.js";
import {define} from "./define.js";
import {plural} from "./plural.js";

export const categoryMessages = define(
  {
    title: "Perpindahan kategori",
    none: (n: string) => `Tidak seorang pun dari ${n} pegawai berubah kategori.`,
    changed: (up: string, down: string, n: string, share: string | null) =>
      `Dari ${n} pegawai, ${up} naik kategori dan ${down} turun${share === null ? "" : `; ${share} berubah kategori`}.`,
    hidden: `“tersamar”: kurang dari ${smallestGroup} orang, atau jumlah yang dapat membuka kelompok sekecil itu.`,
    limited: `Yang dihitung hanya pegawai instansi yang diberi peringkat: instansi dengan kurang dari ${smallestGroup} pegawai di salah satu skenario tidak ikut, dan juga untuk semua instansi bersama kelompok sekecil itu disamarkan.`,
    untold: `Angka per instansi tidak diperlihatkan: yang naik, yang turun, atau yang tetap, seluruhnya kurang dari ${smallestGroup} orang atau dapat membuka kelompok sekecil itu.`,
    silent: `Tidak diperlihatkan: yang dihitung pada kedua skenario, yang baru masuk hitungan, atau yang keluar dari hitungan kurang dari ${smallestGroup} orang.`,
    veiled: "tersamar",
    entering: (n: string) => `Baru masuk hitungan: ${n} pegawai.`,
    leaving: (n: string) => `Keluar dari hitungan: ${n} pegawai.`,
    matrix: "Pegawai menurut kategori semula (baris) dan kategori pada skenario (lajur)",
    waysMatrix: "Pegawai menurut kategori semula, dan apakah naik, tetap, atau turun",
    coarserBands: `Kategori yang bersebelahan digabung: bila dipisah, sebagian besar angkanya harus disamarkan agar kelompok kurang dari ${smallestGroup} orang tidak terbuka. Yang berpindah di dalam gabungan terhitung tetap di sini.`,
    coarserWays: `Kategori tujuan tidak dirinci: bila dirinci, sebagian besar angkanya harus disamarkan agar kelompok kurang dari ${smallestGroup} orang tidak terbuka.`,
    everyone: "Semua kategori",
    same: "Tetap",
    spokenWay: (n: string, from: string, way: string) => `${n} pegawai dari ${from}: ${way}`,
    from: "Semula",
    to: "Skenario",
    perAgency: "Pegawai yang berpindah kategori per instansi",
    agency: "Instansi",
    up: "Naik",
    down: "Turun",
    few: "sejumlah (tersamar)",
    spoken: (n: string, from: string, to: string) => `${n} pegawai dari ${from} ke ${to}`
  },
  {
    title: "Changes of category",
    none: (n) => `Not one of ${plural(n, "employee")} changes category.`,
    changed: (up, down, n, share) =>
      `Of ${plural(n, "employee")}, ${up} ${up === "1" ? "moves" : "move"} to a higher category and ${down} to a lower one${share === null ? "" : `; ${share} change category`}.`,
    hidden: `“hidden”: fewer than ${smallestGroup} people, or a number that could give so small a group away.`,
    limited: `Only employees of agencies that are ranked are counted: those with fewer than ${smallestGroup} employees in either scenario are left out, and groups that small are hidden for all agencies together too.`,
    untold: `Nothing is told by agency: all who move up, all who move down, or all who stay are fewer than ${smallestGroup}, or could give so small a group away.`,
    silent: `Not shown: those counted in both scenarios, those newly in the count, or those leaving it are fewer than ${smallestGroup}.`,
    veiled: "hidden",
    entering: (n) => `Newly in the count: ${plural(n, "employee")}.`,
    leaving: (n) => `No longer in the count: ${plural(n, "employee")}.`,
    matrix: "Employees by category before (rows) and in the scenario (columns)",
    waysMatrix: "Employees by category before, and whether they move up, stay, or move down",
    coarserBands: `Neighbouring categories are taken together: apart, most numbers would have to be hidden so that no group of fewer than ${smallestGroup} people shows. Whoever moves within them counts as staying here.`,
    coarserWays: `The category moved to is left out: with it, most numbers would have to be hidden so that no group of fewer than ${smallestGroup} people shows.`,
    everyone: "All categories",
    same: "Same",
    spokenWay: (n, from, way) => `${plural(n, "employee")} from ${from}: ${way}`,
    from: "Before",
    to: "Scenario",
    perAgency: "Employees who change category, by agency",
    agency: "Agency",
    up: "Up",
    down: "Down",
    few: "some (hidden)",
    spoken: (n, from, to) => `${plural(n, "employee")} from ${from} to ${to}`
  }
);
