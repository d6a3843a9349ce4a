/** Other tabs of this browser on the same conversation: told that there is news, never what. */
export interface SiblingTabs {
  tell(news?: "news" | "forgotten"): void;
  close(): void;
}

export const siblingTabs = (
  conversationId: string,
  heard: (news: "news" | "forgotten") => void,
): SiblingTabs => {
  if (!("BroadcastChannel" in globalThis)) return { tell: () => {}, close: () => {} };
  const channel = new BroadcastChannel(`cairn:${conversationId}`);
  channel.addEventListener("message", ({ data }) => {
    if (data === "news" || data === "forgotten") heard(data);
  });
  return {
    // A channel has no target origin: it never leaves its own.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    tell: (news = "news") => channel.postMessage(news),
    close: () => channel.close(),
  };
};
