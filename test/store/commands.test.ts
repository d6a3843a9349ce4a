import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { beforeAll, expect, it } from "vitest";

import { routeAlerts } from "../../src/cli/alert-route.ts";
import { closeAlert, listAlerts, showAlert } from "../../src/cli/alerts.ts";
import { listAudit, verifyAudit } from "../../src/cli/audit.ts";
import { eraseClient } from "../../src/cli/erase.ts";
import { exportClient } from "../../src/cli/export.ts";
import { releaseHold } from "../../src/cli/release.ts";
import { refuseToLose, resealAll } from "../../src/cli/rotate-keys.ts";
import type { Store } from "../../src/store/open-store.ts";
import { describeEachDatabase } from "../contract/databases.ts";
import { CANARY, wholeLife } from "../contract/life-of-a-client.ts";
import { AT, person } from "../contract/people.ts";

describeEachDatabase("a command", (database) => {
  let store: Store;
  beforeAll(async () => {
    store = await database.open();
  });
  const staff = "dr-lee";

  it("lists what waits without a word of the client, and shows the lines to staff by name", async () => {
    const { practiceId, clientId } = await wholeLife(store);
    const options = { practice: practiceId };
    const list = await listAlerts(store, options);
    expect(list).toMatch(/RISK {2}suicide {2}open/);
    expect(list).toContain(clientId);
    expect(list).not.toContain(CANARY);
    const [alert] = await store.alerts.list(practiceId);
    const id = alert?.id ?? "";
    const unshared = await showAlert(store, id, { ...options, staff });
    expect(unshared).toContain("has not agreed that the practice reads");
    expect(unshared).not.toContain(CANARY);
    await store.consents.record(
      { practiceId, clientId },
      { kind: "sharing-with-practice", version: 1, given: true },
    );
    const shown = await showAlert(store, id, { ...options, staff });
    expect(shown).toContain(`→ client: ${CANARY} is gone and i want to die`);
    expect(shown).toContain("  coach: Thank you for telling me.");
    expect(await listAlerts(store, options)).toMatch(/ {2}seen {2}/);
    expect(await closeAlert(store, id, { ...options, staff })).toBe("Closed.\n");
    expect(await listAlerts(store, options)).toMatch(/^No alert is open\.\n/);
    expect(await listAlerts(store, { ...options, all: true, json: true })).toContain('"closed"');
    await expect(closeAlert(store, "nothing", { ...options, staff })).rejects.toThrow(
      /no open alert/,
    );
    const audit = await listAudit(store, { ...options, limit: 10 });
    expect(audit).toMatch(/staff:dr-lee {2}alert\.closed/);
    expect(audit).toMatch(/staff:dr-lee {2}alert\.read/);
    expect(audit).not.toContain(CANARY);
  });

  it("releases a hold, and notes that a plan was agreed for thirty days", async () => {
    const { practiceId, clientId } = await wholeLife(store);
    const options = { practice: practiceId, staff, knownPlan: `call ${CANARY}` };
    expect(await releaseHold(store, clientId, options, AT)).toBe("Released.\n");
    expect(await releaseHold(store, clientId, options, AT)).toBe("Nothing was on hold.\n");
    expect(await store.clients.find({ practiceId, clientId })).toMatchObject({
      profile: { knownPlan: { until: "2026-12-21T20:00:00.000Z", text: `call ${CANARY}` } },
    });
    await expect(releaseHold(store, "nobody", options, AT)).rejects.toThrow(/no client/);
  });

  it("exports one client as JSON and as a page that runs nothing", async () => {
    const { practiceId, clientId } = await wholeLife(store, `<b onclick="x">${CANARY}</b>`);
    const json = await exportClient(store, clientId, { practice: practiceId, format: "json" });
    expect(JSON.parse(json)).toMatchObject({ format: "cairn-export", client: { id: clientId } });
    const page = await exportClient(store, clientId, { practice: practiceId, format: "html" });
    expect(page).toContain(CANARY);
    expect(page).toContain("<b>Cairn:</b>");
    expect(page).not.toMatch(/onclick="|<script|<b onclick|https?:/);
  });

  it("erases only when it is meant", async () => {
    const { practiceId, clientId } = await wholeLife(store);
    const options = { practice: practiceId, staff };
    await expect(eraseClient(store, clientId, options)).rejects.toThrow(/--yes/);
    expect(await eraseClient(store, clientId, { ...options, yes: true })).toMatch(/^Erased\./);
    await expect(eraseClient(store, clientId, { ...options, yes: true })).rejects.toThrow(
      /no client/,
    );
  });

  it("verifies the audit of every practice, and says where one is broken", async () => {
    const { practiceId } = await wholeLife(store);
    expect(await verifyAudit(store, {})).toMatchObject({ isIntact: true });
    await database.query(
      "update audit_heads set seq = seq, sealed = (select sealed from audit_heads where practice_id <> $1 limit 1) where practice_id = $1".replaceAll(
        "$1",
        `'${practiceId}'`,
      ),
    );
    const { text, isIntact } = await verifyAudit(store, { practice: practiceId });
    expect(isIntact).toBe(false);
    expect(text).toBe(
      `${practiceId}  BROKEN at line 0: the sealed end was not written by this program\n`,
    );
  });

  it("sets who hears of alerts, and shows a webhook's secret once", async () => {
    const { practiceId } = await person(store);
    const practice = practiceId;
    expect(await routeAlerts(store, { practice })).toBe("Alerts go to team@practice.example.\n");
    const email = ["on-call@practice.example", "delegate@practice.example"];
    const webhook = "https://practice.example/hook";
    const set = await routeAlerts(store, { practice, email, webhook }, () => "whsec_new");
    expect(set).toContain("whsec_new");
    const shown = await routeAlerts(store, { practice });
    expect(shown).toBe(`Alerts go to ${[...email, webhook].join(", ")}.\n`);
    const plain = { practice, webhook: "http://practice.example" };
    await expect(routeAlerts(store, plain)).rejects.toThrow(/https/);
  });

  it("asks which practice is meant when there are several", async () => {
    await person(store);
    await expect(listAlerts(store, {})).rejects.toThrow(/--practice/);
    await expect(listAlerts(store, { practice: "nobody" })).rejects.toThrow(/no practice nobody/);
  });

  it("seals anew only what is under an older key", async () => {
    expect(await resealAll(store)).toMatch(/^0 values/);
  });

  it("forgets no key that a running service or a waiting message still needs", async () => {
    const spool = mkdtempSync(join(tmpdir(), "cairn-spool-"));
    const busy = { rotateKeys: () => Promise.resolve({ resealed: 1 }) };
    await expect(refuseToLose(busy, spool)).rejects.toThrow(/restart/);
    await expect(refuseToLose(store, spool)).resolves.toBeUndefined();
    writeFileSync(join(spool, "1.sealed"), "");
    await expect(refuseToLose(store, spool)).rejects.toThrow(/spool/);
    rmSync(spool, { recursive: true });
  });
});
