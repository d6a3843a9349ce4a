import { tableInOrder } from "./build.ts";
import type { Build } from "./build.ts";

export async function goals(build: Build): Promise<void> {
  await goalTable(build);
  await versionTable(build);
  await decisionTable(build);
  await besideGoals(build);
}

const goalTable = async (build: Build): Promise<void> => {
  const { schema } = build;
  await tableInOrder(build, "goals")
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("practice_id", "text", (c) => c.notNull())
    .addColumn("client_id", "text", (c) => c.notNull().references("clients.id"))
    .addColumn("status", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("status_at", "text", (c) => c.notNull())
    .execute();
  await schema
    .createIndex("goals_of_client")
    .on("goals")
    .columns(["practice_id", "client_id"])
    .execute();
};

/** A version names the message that said yes to it; the foreign key makes sure that message exists. */
const versionTable = async ({ schema }: Build): Promise<void> => {
  await schema
    .createTable("goal_versions")
    .addColumn("goal_id", "text", (c) => c.notNull().references("goals.id"))
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("practice_id", "text", (c) => c.notNull())
    .addColumn("client_id", "text", (c) => c.notNull())
    .addColumn("conversation_id", "text", (c) => c.notNull())
    .addColumn("consent_message_id", "text", (c) => c.notNull())
    .addColumn("status", "text", (c) => c.notNull())
    .addColumn("created_by", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("sealed", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("goal_versions_pk", ["goal_id", "version"])
    .addForeignKeyConstraint(
      "goal_versions_consent",
      ["conversation_id", "consent_message_id"],
      "messages",
      ["conversation_id", "message_id"],
    )
    .execute();
};

const decisionTable = async ({ schema }: Build): Promise<void> => {
  await schema
    .createTable("goal_decisions")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("practice_id", "text", (c) => c.notNull())
    .addColumn("client_id", "text", (c) => c.notNull())
    .addColumn("goal_id", "text", (c) => c.notNull().references("goals.id"))
    .addColumn("seq", "integer", (c) => c.notNull())
    .addColumn("status", "text", (c) => c.notNull())
    .addColumn("decided_by", "text", (c) => c.notNull())
    .addColumn("actor_id", "text")
    .addColumn("sealed", "text")
    .addColumn("at", "text", (c) => c.notNull())
    .addUniqueConstraint("goal_decisions_in_order", ["goal_id", "seq"])
    .execute();
};

const besideGoals = async (build: Build): Promise<void> => {
  const { schema } = build;
  const owned = (table: string) =>
    tableInOrder(build, table)
      .addColumn("id", "text", (c) => c.notNull().unique())
      .addColumn("practice_id", "text", (c) => c.notNull())
      .addColumn("client_id", "text", (c) => c.notNull().references("clients.id"))
      .addColumn("conversation_id", "text", (c) => c.notNull().references("conversations.id"))
      .addColumn("created_at", "text", (c) => c.notNull());

  await owned("ratings")
    .addColumn("goal_id", "text", (c) => c.references("goals.id"))
    .addColumn("ruler", "text", (c) => c.notNull())
    .addColumn("value", "real")
    .addColumn("sealed", "text")
    .execute();
  await owned("wishes")
    .addColumn("sealed", "text", (c) => c.notNull())
    .execute();
  await owned("notes")
    .addColumn("topic", "text", (c) => c.notNull())
    .addColumn("sealed", "text")
    .addColumn("seen_at", "text")
    .execute();
  for (const table of ["ratings", "wishes", "notes"]) {
    await schema
      .createIndex(`${table}_of_client`)
      .on(table)
      .columns(["practice_id", "client_id"])
      .execute();
  }
};
