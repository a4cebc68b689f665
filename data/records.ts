import {DuckDBInstance} from "@duckdb/node-api";
import type {JS} from "@duckdb/node-api";

/**
 * Asks a question of a Parquet file, which the SQL calls `records`. The answer comes by column, as plain arrays in
 * which whole numbers of any width are numbers.
 */
export async function queryRecords(path: string, sql: string): Promise<Record<string, JS[]>> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    await connection.run(`CREATE VIEW records AS SELECT * FROM read_parquet('${path.replaceAll("'", "''")}')`);
    const columns = (await connection.runAndReadAll(sql)).getColumnsObjectJS();
    return Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, narrow(values)]));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function narrow(values: JS[]): JS[] {
  return values.some((value) => typeof value === "bigint")
    ? values.map((value) => (typeof value === "bigint" ? Number(value) : value))
    : values;
}
