import {inTime} from "./inTime.js";

/** Milliseconds after which a browser's database that neither opens nor fails is taken as refused. */
export const databasePatience = 5000;

/** A database that has opened in time; one that opens later is closed. */
export function openInTime<D extends {close(): void}>(opening: Promise<D>, patience = databasePatience): Promise<D> {
  let late = false;
  void opening.then(
    (database) => late && database.close(),
    () => {}
  );
  return inTime(opening, patience, () => {
    late = true;
    return new Error(`the browser's database did not open within ${patience / 1000} s`);
  });
}
