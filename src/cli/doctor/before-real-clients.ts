import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

import type { Config } from "../../config.ts";
import type { Practice } from "../../domain/practice.ts";
import { isCovered } from "../../safety/cover-hours.ts";
import type { SafetyTexts } from "../../safety/load-cards.ts";
import type { Store } from "../../store/open-store.ts";
import { DEMO_PRACTICE_ID } from "../../wiring/demo-practice.ts";
import type { Observation } from "./observation.ts";

interface Looked {
  readonly store: Store;
  readonly config: Config;
  readonly texts: SafetyTexts;
  readonly now: string;
}

/** What has to be so before the first real client writes: that an alert reaches a person, above all. */
export const beforeRealClients = async (looked: Looked): Promise<readonly Observation[]> => {
  const { store, config, texts } = looked;
  const real = (await store.practices.list()).filter(({ id }) => id !== DEMO_PRACTICE_ID);
  const perPractice = await Promise.all(real.map((practice) => ofPractice(looked, practice)));
  return [
    ...(config.production
      ? []
      : [note("this is set up for trying things out; for real clients set NODE_ENV=production")]),
    ...(config.demo && config.production
      ? [fix("the demo practice is open to anyone; take CAIRN_DEMO=on away")]
      : []),
    ...keyBesideData(config),
    ...reviewed(texts),
    ...waitingInSpool(config),
    ...perPractice.flat(),
  ];
};

const fix = (text: string): Observation => ({ level: "fix", text });
const note = (text: string): Observation => ({ level: "note", text });

const keyBesideData = (config: Config): readonly Observation[] =>
  config.production && config.sealingKeys === undefined && config.databaseUrl === undefined
    ? [
        note(
          "the sealing key lies in the same folder as the database; whoever copies the folder can read all of it (set CAIRN_SEALING_KEY to keep them apart)",
        ),
      ]
    : [];

const NOBODY = /nobody/i;

const reviewed = ({ catalogue }: SafetyTexts): readonly Observation[] => {
  const open = catalogue.cards.filter(({ reviewedBy }) => NOBODY.test(reviewedBy));
  if (open.length === 0) return [];
  const all = `${open.length} of ${catalogue.cards.length}`;
  return [
    note(
      `${all} safety cards were reviewed by nobody yet; a clinician should read them (docs/safety-protocol.md) and sign in the file`,
    ),
  ];
};

const waitingInSpool = ({ dataDir }: Config): readonly Observation[] => {
  const folder = join(dataDir, "spool");
  const waiting = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith(".sealed")).length
    : 0;
  const many = waiting === 1 ? "1 message at risk waits" : `${waiting} messages at risk wait`;
  const text = `${many} in ${folder}; start the service, so that their alerts go out`;
  return waiting === 0 ? [] : [fix(text)];
};

const ofPractice = async (looked: Looked, practice: Practice): Promise<readonly Observation[]> => [
  ...(await alertWays(looked, practice)),
  ...(await alertsWaiting(looked, practice)),
  ...hours(looked, practice),
];

const alertWays = async (
  { store, config }: Looked,
  { id, name }: Practice,
): Promise<readonly Observation[]> => {
  const { emails, webhook } = await store.practices.alertRoute(id);
  if (webhook !== undefined || (emails.length > 0 && config.smtpUrl !== undefined)) return [];
  const why =
    emails.length > 0
      ? "e-mail is not set up here (SMTP_URL)"
      : "nobody is named to get them (cairn alerts route)";
  return [fix(`${name}: no alert can reach anyone, ${why}`)];
};

const OVERDUE_MS = 15 * 60_000;

const alertsWaiting = async (
  { store, now }: Looked,
  { id, name }: Practice,
): Promise<readonly Observation[]> => {
  const open = await store.alerts.list(id, { status: "open" });
  const unsent = (await store.outbox.pending(id)).filter(
    ({ createdAt }) => Date.parse(now) - Date.parse(createdAt) > OVERDUE_MS,
  );
  return [
    ...(unsent.length > 0
      ? [fix(`${name}: about alerts, not sent for 15 minutes or more: ${unsent.length}`)]
      : []),
    ...(open.length > 0
      ? [fix(`${name}: alerts that nobody has looked at: ${open.length} (cairn alerts)`)]
      : []),
  ];
};

const hours = ({ now }: Looked, practice: Practice): readonly Observation[] => {
  const { name, coverHours, timeZone } = practice;
  if (coverHours.trim() === "" || isCovered(coverHours, now, timeZone) !== undefined) return [];
  return [
    note(
      `${name}: "${coverHours}" cannot be read as hours, so a card cannot say whether anyone reads now (try "Monday to Friday, 9 to 5")`,
    ),
  ];
};
