import type { Generated } from "kysely";

/**
 * Every column of every table. Ids and ISO instants are text, booleans are 0 or 1.
 * `sealed` is always JSON under the sealing of `sealing.ts`; whatever a client wrote is only there.
 */
export interface Tables {
  practices: PracticeRow;
  embed_keys: { key: string; practice_id: string };
  clients: ClientRow;
  conversations: ConversationRow;
  messages: MessageRow;
  turns: TurnRow;
  drafts: DraftRow;
  goals: GoalRow;
  goal_versions: GoalVersionRow;
  goal_decisions: GoalDecisionRow;
  ratings: RatingRow;
  wishes: OwnedRow & { sealed: string };
  notes: OwnedRow & { topic: string; sealed: string | null; seen_at: string | null };
  alerts: AlertRow;
  holds: HoldRow;
  consents: ConsentRow;
  tokens: TokenRow;
  outbox: OutboxRow;
  reminders: ReminderRow;
  audit: AuditRow;
  audit_heads: { practice_id: string; seq: number; sealed: string };
}

interface InOrder {
  /** Order of arrival over the whole table, whatever the clocks say. */
  arrival: Generated<number>;
}

/** A row of one client, from one conversation of theirs. */
interface OwnedRow extends InOrder {
  id: string;
  practice_id: string;
  client_id: string;
  conversation_id: string;
  created_at: string;
}

interface PracticeRow {
  id: string;
  name: string;
  country: string;
  region: string | null;
  time_zone: string;
  phone: string | null;
  email: string | null;
  cover_hours: string;
  /** JSON array. */
  allowed_origins: string;
  attested_at: string | null;
  cards_accepted_at: string | null;
  mode: string;
  /** JSON array of addresses that alerts go to: the person on call and their delegate. */
  alert_emails: string;
  webhook_url: string | null;
  /** Seals the webhook's secret. */
  sealed: string | null;
  created_at: string;
}

interface ClientRow {
  id: string;
  practice_id: string;
  clinician_id: string | null;
  /** Seals the name, the address a check-in goes to, and the plans. */
  sealed: string | null;
  created_at: string;
}

interface ConversationRow {
  id: string;
  practice_id: string;
  client_id: string;
  kind: string;
  locale: string;
  time_zone: string;
  mode: string;
  /** Moves with every turn and every change from outside a turn: the fence of a commit. */
  version: number;
  last_seq: number;
  /** Seals the session; null before the opening. */
  sealed: string | null;
  disclosed_at: string | null;
  created_at: string;
  last_active_at: string;
  lease_holder: string | null;
  /** Database clock; PostgreSQL only. */
  lease_expires_at: string | null;
}

interface MessageRow extends InOrder {
  conversation_id: string;
  message_id: string;
  practice_id: string;
  seq: number;
  role: string;
  level: string;
  /** A pause-worthy message cannot exist without one. */
  alert_id: string | null;
  turn_id: string | null;
  /** Seals text and the rest of the screen's verdict. */
  sealed: string;
  at: string;
}

interface TurnRow {
  conversation_id: string;
  turn_id: string;
  practice_id: string;
  version: number;
  opening: number;
  reply_id: string;
  reply_seq: number;
  /** Seals the committed output without its session. */
  sealed: string;
  /** JSON; null when no model was asked. Never any text. */
  model_calls: string | null;
  tokens: number;
  at: string;
}

/** A reply that waits for a clinician's release; at most one a conversation. */
interface DraftRow {
  id: string;
  practice_id: string;
  client_id: string;
  conversation_id: string;
  /** The conversation's version that it was made for; another one, and it is moot. */
  fence: number;
  /** The last message of the client that it answers. */
  last_seq: number;
  /** waiting, or declined: then the rules answer. */
  status: string;
  /** Seals the whole turn. */
  sealed: string;
  created_at: string;
}

interface GoalRow extends InOrder {
  id: string;
  practice_id: string;
  client_id: string;
  status: string;
  version: number;
  created_at: string;
  status_at: string;
}

interface GoalVersionRow {
  goal_id: string;
  version: number;
  practice_id: string;
  client_id: string;
  conversation_id: string;
  consent_message_id: string;
  status: string;
  created_by: string;
  created_at: string;
  /** Seals draft, open points and reason. */
  sealed: string;
}

interface GoalDecisionRow {
  id: string;
  practice_id: string;
  client_id: string;
  goal_id: string;
  seq: number;
  status: string;
  decided_by: string;
  actor_id: string | null;
  /** Seals the reason. */
  sealed: string | null;
  at: string;
}

interface RatingRow extends OwnedRow {
  goal_id: string | null;
  ruler: string;
  value: number | null;
  /** Seals words and reason. */
  sealed: string | null;
}

interface AlertRow extends InOrder {
  id: string;
  practice_id: string;
  client_id: string;
  conversation_id: string;
  /** Absent when a turn raised it, not one message. */
  message_id: string | null;
  level: string;
  status: string;
  /** What the client answered to the direct question, as a code. */
  client_answer: string | null;
  handled_by: string | null;
  handled_at: string | null;
  /** Seals kinds and rule. */
  sealed: string;
  raised_at: string;
}

interface HoldRow {
  id: string;
  practice_id: string;
  client_id: string;
  seq: number;
  /** Null while it holds; at most one such row a client. */
  released_at: string | null;
  /** Seals the whole hold. */
  sealed: string;
}

interface ConsentRow {
  id: string;
  practice_id: string;
  client_id: string;
  seq: number;
  kind: string;
  version: number;
  given: number;
  at: string;
}

interface TokenRow {
  /** SHA-256 of the token; the token itself is never stored. */
  hash: string;
  practice_id: string;
  kind: string;
  client_id: string | null;
  conversation_id: string | null;
  /** Whose key it is, where it is one of the staff's. */
  staff_id: string | null;
  expires_at: string | null;
  used_at: string | null;
  revoked_at: string | null;
  created_at: string;
}

interface OutboxRow extends InOrder {
  /** The message id that a repeat carries too. */
  id: string;
  practice_id: string;
  client_id: string | null;
  channel: string;
  topic: string;
  /** Id of the alert, note or reminder it is about. */
  subject_id: string;
  attempts: number;
  next_attempt_at: string | null;
  lease_holder: string | null;
  lease_expires_at: string | null;
  sent_at: string | null;
  /** Stable code of the last failure. */
  last_error: string | null;
  created_at: string;
}

interface ReminderRow {
  id: string;
  practice_id: string;
  client_id: string;
  goal_id: string | null;
  kind: string;
  due_at: string;
  done_at: string | null;
  created_at: string;
}

interface AuditRow {
  practice_id: string;
  seq: number;
  at: string;
  actor: string;
  action: string;
  subject: string;
  /** JSON of codes and numbers. */
  detail: string;
  prev_hash: string;
  hash: string;
}
