import type {Feedback} from "../../ui/statusLine.js";

/** What one does with scenarios; each says what came of it. */
export type PanelActions = {
  toggle(key: string): Feedback;
  save(): Promise<Feedback>;
  keep(key: string): Promise<Feedback>;
  open(id: string): Promise<Feedback>;
  edit(id: string): Promise<Feedback>;
  duplicate(id: string): Promise<Feedback>;
  remove(id: string): Promise<Feedback>;
  share(id: string): Promise<Feedback>;
  shareAll(): Promise<Feedback>;
  exportAll(): Promise<Feedback>;
  importFile(file: File): Promise<Feedback>;
};
