import { statSync } from "node:fs";
import { join } from "node:path";

import { Command } from "commander";

import { systemClock } from "../clock.ts";
import type { Config } from "../config.ts";
import type { Practice } from "../domain/practice.ts";
import { loadSafetyTexts, type SafetyTexts } from "../safety/load-cards.ts";
import type { PolicyReason } from "../safety/policy.ts";
import { staleResources } from "../safety/resources.ts";
import type { Store } from "../store/open-store.ts";
import { isTracingExported } from "../tracing-off.ts";
import { DEMO_PRACTICE_ID } from "../wiring/demo-practice.ts";
import { languageLine } from "../wiring/language-line.ts";
import { createPolicy } from "../wiring/policy.ts";
import { beforeRealClients } from "./doctor/before-real-clients.ts";
import type { Observation } from "./doctor/observation.ts";
import { withStore } from "./with-store.ts";

/** `cairn doctor`: what is set up, what holds a practice back, and what to look at. Exit code 1 when something needs fixing. */
export function doctorCommand(): Command {
  return new Command("doctor")
    .description("look whether everything is in place, and say what is not")
    .action(async () => {
      const seen = await withStore(observe);
      for (const { level, text } of seen) process.stdout.write(`${level.padEnd(4)}  ${text}\n`);
      const toFix = seen.filter(({ level }) => level === "fix").length;
      process.stdout.write(`\n${verdict(toFix)}\n`);
      if (toFix > 0) process.exitCode = 1;
    });
}

const verdict = (toFix: number): string =>
  toFix === 0
    ? "Nothing here stands in the way."
    : `Not ready for clients: ${toFix === 1 ? "one thing" : `${toFix} things`} to put right (the lines that begin with "fix").`;

const observe = async (store: Store, config: Config): Promise<readonly Observation[]> => {
  const texts = loadSafetyTexts(join(config.root, "prompts"));
  return [
    { level: "fine", text: `the database answers (${store.dialect})` },
    sealingKey(config),
    { level: "fine", text: languageLine(config) },
    ...network(config),
    ...staleResources(texts.catalogue.resources, systemClock.now()).map((name) => ({
      level: "fix" as const,
      text: `${name} has not been looked at for 180 days; check it and set verifiedAt`,
    })),
    ...(await practices(store, config, texts)),
    ...(await beforeRealClients({ store, config, texts, now: systemClock.now() })),
  ];
};

const sealingKey = (config: Config): Observation => {
  if (config.sealingKeys !== undefined) {
    return { level: "fine", text: "the sealing key comes from the environment" };
  }
  const file = join(config.dataDir, "sealing.key");
  const isPrivate = process.platform === "win32" || (statSync(file).mode & 0o077) === 0;
  return isPrivate
    ? { level: "note", text: `the sealing key is in ${file}; keep a copy of it somewhere safe` }
    : { level: "fix", text: `${file} can be read by others; set its mode to 0600` };
};

const LOOPBACK = new Set(["127.0.0.1", "::1", "localhost"]);

const network = (config: Config): readonly Observation[] => {
  const seen: Observation[] = [];
  const isReachable = !LOOPBACK.has(config.host);
  if (isReachable && !config.production) {
    seen.push({ level: "fix", text: "others can reach it; set NODE_ENV=production" });
  }
  if (isReachable && !config.publicUrl?.startsWith("https:")) {
    seen.push({
      level: "fix",
      text: "others can reach it; put TLS in front and set CAIRN_PUBLIC_URL",
    });
  }
  if (config.smtpUrl === undefined) {
    seen.push({ level: "note", text: "SMTP_URL is not set, so no alert goes out by e-mail" });
  }
  if (config.keepDays === undefined) {
    seen.push({ level: "note", text: "CAIRN_KEEP_DAYS is not set, so nothing is erased by time" });
  }
  if (isTracingExported(process.env)) {
    seen.push({
      level: "note",
      text: "tracing of LangChain is exported here; Cairn switches it off",
    });
  }
  return seen;
};

/** Why a practice may go no further than it does. */
const REASONS: Readonly<Record<PolicyReason, string>> = {
  "practice-allows-no-more": "it allows no more itself",
  "region-caps": "its region allows no more",
  "region-unknown": "nobody has read its region's rules yet",
  "no-attestation":
    "nobody has attested that a licensed person oversees it (practice set --attest)",
  "cards-not-accepted": "it has not accepted the safety cards (practice set --accept-cards)",
  "no-consent-to-talk": "clients have not agreed",
  "no-consent-to-model": "no model is set up (OPENAI_API_KEY)",
  "no-consent-to-sharing": "clients have not agreed that it reads along",
};

const practices = async (
  store: Store,
  config: Config,
  texts: SafetyTexts,
): Promise<readonly Observation[]> => {
  const policy = createPolicy({
    regions: texts.regions,
    consentVersions: texts.consents.versions,
    hasModel: config.model !== undefined,
    demoPracticeId: config.demo && !config.production ? DEMO_PRACTICE_ID : undefined,
  });
  const all = await store.practices.list();
  if (all.length === 0) return [{ level: "fix", text: "there is no practice yet (practice add)" }];
  return all.flatMap((practice) => {
    const { mode, reasons } = policy.ofPractice(practice);
    const why = reasons.map((reason) => REASONS[reason]).join("; ");
    const text = `${practice.name}: ${mode}${why === "" ? "" : ` — ${why}`}`;
    return [{ level: mode === "off" ? "fix" : "fine", text }, ...contactsOf(practice)];
  });
};

const contactsOf = (practice: Practice): readonly Observation[] => {
  const { contact, coverHours, allowedOrigins, name } = practice;
  const missing = [
    ...((contact.phone ?? contact.email) ? [] : ["a way to reach it (--phone, --email)"]),
    ...(coverHours.trim() === "" ? ["when messages are read (--hours)"] : []),
    ...(allowedOrigins.length === 0 ? ["a website that may show Cairn (--origin)"] : []),
  ];
  return missing.map((what) => ({ level: "fix", text: `${name}: it lacks ${what}` }));
};
