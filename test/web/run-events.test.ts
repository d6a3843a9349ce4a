import { describe, expect, it } from "vitest";

import { eventsOf, type RunEvent } from "../../src/web/client/run-events.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const streamOf = (
  parts: readonly (string | Uint8Array)[],
  ending: "close" | "break" | "hang",
): Response => {
  const left = [...parts];
  return new Response(
    new ReadableStream({
      pull: (controller) => {
        const part = left.shift();
        if (part !== undefined) controller.enqueue(typeof part === "string" ? bytesOf(part) : part);
        else if (ending === "close") controller.close();
        else if (ending === "break") controller.error(new TypeError("network error"));
        else return new Promise(() => {});
        return undefined;
      },
    }),
  );
};

const read = async (response: Response, patienceMs = 5_000) => {
  const events: RunEvent[] = [];
  const silence = new AbortController();
  try {
    for await (const event of eventsOf(response, silence, patienceMs)) events.push(event);
    return { events, code: undefined, isAborted: silence.signal.aborted };
  } catch (thrown) {
    return { events, code: Reflect.get(Object(thrown), "code"), isAborted: silence.signal.aborted };
  }
};

const STARTED = 'data: {"type":"RUN_STARTED"}\n\n';
const FINISHED = 'data: {"type":"RUN_FINISHED"}\n\n';

describe("the events of a run", () => {
  it("are the same however the bytes are cut", async () => {
    const whole = bytesOf(
      `${STARTED}: still here\n\ndata: {"type":"TEXT_MESSAGE_CONTENT","messageId":"r","delta":"Größe 👍"}\n\n${FINISHED}`,
    );
    for (const size of [1, 2, 3, 7, 1_000]) {
      const parts = Array.from({ length: Math.ceil(whole.length / size) }, (_part, at) =>
        whole.slice(at * size, (at + 1) * size),
      );
      const { events } = await read(streamOf(parts, "close"));
      expect(events.map(({ type }) => type)).toEqual([
        "RUN_STARTED",
        "TEXT_MESSAGE_CONTENT",
        "RUN_FINISHED",
      ]);
      expect(events[1]).toMatchObject({ delta: "Größe 👍" });
    }
  });

  it("pass over what is no event", async () => {
    const { events } = await read(
      streamOf(["data: not json\n\n", "data: 3\n\n", STARTED], "close"),
    );
    expect(events).toEqual([{ type: "RUN_STARTED" }]);
  });

  it("are cut short, and said to be, when the socket breaks", async () => {
    expect(await read(streamOf([STARTED], "break"))).toMatchObject({
      events: [{ type: "RUN_STARTED" }],
      code: "cut-short",
      isAborted: true,
    });
  });

  it("leave the connection alone when they came whole", async () => {
    expect(await read(streamOf([STARTED, FINISHED], "close"))).toMatchObject({ isAborted: false });
  });
});
