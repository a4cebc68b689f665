/**
 * What DuckDB calls now and today, on the clock of a place so many minutes before UTC. Its own need an extension for time
 * zones, which is not there, or give moments that nothing else can be done with.
 */
export function clockSql(minutes: number): string {
  const now = `(system.main.now()::TIMESTAMP + INTERVAL '${minutes} minutes')`;
  const macros = {
    ...all(["now", "get_current_timestamp", "transaction_timestamp", "current_localtimestamp"], now),
    ...all(["today", "current_date"], `${now}::DATE`),
    ...all(["get_current_time", "current_localtime"], `${now}::TIME`)
  };
  const lines = Object.entries(macros).map(([name, sql]) => `CREATE OR REPLACE MACRO "${name}"() AS ${sql}`);
  const age =
    `CREATE OR REPLACE MACRO age(a) AS system.main.age(${now}::DATE::TIMESTAMP, a::TIMESTAMP), ` +
    "(a, b) AS system.main.age(a::TIMESTAMP, b::TIMESTAMP)";
  return [...lines, age].join("; ");
}

/** How many minutes the clock of this device is before UTC now. */
export const clockMinutes = (): number => -new Date().getTimezoneOffset();

const all = (names: readonly string[], sql: string) => Object.fromEntries(names.map((name) => [name, sql]));
