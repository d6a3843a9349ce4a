/** What a test looks at in an event, whatever its kind. */
export interface SeenEvent {
  readonly type: string;
  readonly delta?: string;
  readonly code?: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly snapshot?: unknown;
  readonly messages?: readonly { id: string; role: string; content?: string }[];
}

/** Every event of a finished stream, in order. */
export const eventsOf = async (response: Response): Promise<readonly SeenEvent[]> =>
  (await response.text())
    .split("\n\n")
    .filter((block) => block.startsWith("data: "))
    .map((block) => JSON.parse(block.slice(6)) as SeenEvent);
