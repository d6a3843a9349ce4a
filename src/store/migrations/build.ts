import type { CreateTableBuilder, Kysely, SchemaModule } from "kysely";

import type { DialectName } from "../dialect.ts";

/** What a migration step works with. Where the two databases differ it asks `dialect`. */
export interface Build {
  readonly db: Kysely<unknown>;
  readonly schema: SchemaModule;
  readonly dialect: DialectName;
}

/** Begins a table whose rows keep the order they came in: a number of the database's own, no clock's. */
export const tableInOrder = (
  { schema, dialect }: Build,
  table: string,
): CreateTableBuilder<string, "arrival"> => {
  const builder = schema.createTable(table);
  return dialect === "postgres"
    ? builder.addColumn("arrival", "serial", (c) => c.primaryKey())
    : builder.addColumn("arrival", "integer", (c) => c.primaryKey().autoIncrement());
};
