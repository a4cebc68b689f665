import type {Bilingual} from "../../lib/index.js";

/** What a table that a person opened is called, in both languages: it is kept, and seen on pages of either. */
export const uploadedTitle = (name: string): Bilingual => ({id: `Tabel Anda: ${name}`, en: `Your table: ${name}`});
