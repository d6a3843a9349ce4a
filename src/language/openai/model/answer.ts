/** What came of one question to a model. Never carries the words of an error: they may quote a client. */
export type ModelAnswer =
  | { readonly kind: "ok"; readonly json: unknown; readonly usage: Usage }
  /** The model or its server would not answer this. */
  | { readonly kind: "refused"; readonly usage: Usage }
  /** Something came back that is not a whole answer of the asked shape. */
  | { readonly kind: "malformed"; readonly usage: Usage }
  | { readonly kind: "timeout"; readonly usage: Usage }
  /** No answer: refused connection, error status, cut line. */
  | { readonly kind: "failed"; readonly usage: Usage };

export interface Usage {
  readonly promptTokens: number;
  readonly completionTokens: number;
}

export const NO_USAGE: Usage = { promptTokens: 0, completionTokens: 0 };
