import { createServer } from "node:http";
import type { IncomingHttpHeaders, Server } from "node:http";
import type { AddressInfo } from "node:net";

import { SMTPServer } from "smtp-server";
import { Webhook } from "standardwebhooks";
import { afterEach, describe, expect, it } from "vitest";

import { createEmailSender } from "../../src/jobs/email.ts";
import type { Outgoing } from "../../src/jobs/outbox-port.ts";
import { createWebhookSender } from "../../src/jobs/webhook.ts";
import { AT } from "../contract/people.ts";

const message: Outgoing = {
  id: "m-1",
  practiceId: "p-1",
  channel: "email",
  topic: "alert.raised",
  subjectId: "a-1",
  attempts: 1,
  createdAt: AT,
};

const ending: (() => void)[] = [];
afterEach(() => {
  for (const end of ending.splice(0)) end();
});

const portOf = (server: { address(): unknown }): number => (server.address() as AddressInfo).port;

describe("an alert by webhook", () => {
  const secret = `whsec_${Buffer.from("a practice's own secret").toString("base64")}`;
  const listen = async (status: number | "never") => {
    const got: { headers: IncomingHttpHeaders; body: string }[] = [];
    const server: Server = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk: Buffer) => (body += chunk.toString()));
      request.on("end", () => {
        got.push({ headers: request.headers, body });
        if (status !== "never") response.writeHead(status).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    ending.push(() => {
      server.closeAllConnections();
      server.close();
    });
    return { got, url: `http://127.0.0.1:${portOf(server)}/hook` };
  };
  const senderTo = (url: string, timeoutMs = 2_000) =>
    createWebhookSender({
      target: () => Promise.resolve({ url, secret }),
      clock: { now: () => new Date().toISOString() },
      fetch,
      timeoutMs,
    });

  it("is signed so that the practice can check it, and carries ids only", async () => {
    const { got, url } = await listen(204);
    expect(await senderTo(url)(message)).toEqual({ kind: "sent" });
    const [{ headers, body } = { headers: {}, body: "" }] = got;
    expect(headers["webhook-id"]).toBe("m-1");
    const verified = new Webhook(secret).verify(body, headers as Record<string, string>);
    expect(verified).toEqual({
      type: "alert.raised",
      data: { id: "m-1", topic: "alert.raised", practiceId: "p-1", subjectId: "a-1", at: AT },
    });
  });

  it.each([
    [500, "webhook-500"],
    [302, "webhook-302"],
    [404, "webhook-404"],
  ])("comes back as a code when the practice answers %i", async (status, error) => {
    const { url } = await listen(status);
    expect(await senderTo(url)(message)).toEqual({ kind: "failed", error });
  });

  it("does not wait for a practice that never answers", async () => {
    const { url } = await listen("never");
    expect(await senderTo(url, 100)(message)).toEqual({ kind: "failed", error: "webhook-timeout" });
  });

  it("comes back as a code when nobody listens", async () => {
    expect(await senderTo("http://127.0.0.1:1/hook")(message)).toEqual({
      kind: "failed",
      error: "webhook-unreachable",
    });
  });
});

describe("an alert by e-mail", () => {
  const listen = async (refuses: boolean) => {
    const mails: { to: string[]; text: string }[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      onRcptTo: (_address, _session, done) => done(refuses ? new Error("no such mailbox") : null),
      onData(stream, session, done) {
        let text = "";
        stream.on("data", (chunk: Buffer) => (text += chunk.toString()));
        stream.on("end", () => {
          mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), text });
          done();
        });
      },
    });
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    ending.push(() => {
      server.close();
    });
    return { mails, smtpUrl: `smtp://127.0.0.1:${portOf(server.server)}` };
  };
  const senderTo = (smtpUrl: string, recipients: readonly string[]) =>
    createEmailSender({
      smtpUrl,
      from: "cairn@practice.example",
      publicUrl: "https://cairn.practice.example",
      recipients: () => Promise.resolve(recipients),
      timeoutMs: 2_000,
    });

  it("goes to the person on call and the delegate, with a link and no word of the client", async () => {
    const { mails, smtpUrl } = await listen(false);
    const to = ["on-call@practice.example", "delegate@practice.example"];
    expect(await senderTo(smtpUrl, to)(message)).toEqual({ kind: "sent" });
    expect(mails).toMatchObject([{ to }]);
    expect(mails[0]?.text).toContain("Message-ID: <m-1@cairn.invalid>");
    expect(mails[0]?.text).toContain("https://cairn.practice.example/staff/alerts/a-1");
  });

  it.each([
    ["a server that refuses the address", true, ["gone@practice.example"], "smtp-eenvelope"],
    ["a practice without an address", false, [], "no-recipient"],
  ])("comes back as a code with %s", async (_why, refuses, to, error) => {
    const { smtpUrl } = await listen(refuses);
    expect(await senderTo(smtpUrl, to)(message)).toEqual({ kind: "failed", error });
  });

  it("comes back as a code when nobody listens", async () => {
    expect(await senderTo("smtp://127.0.0.1:1", ["a@practice.example"])(message)).toMatchObject({
      kind: "failed",
      error: expect.stringMatching(/^smtp-/) as unknown,
    });
  });
});
