import type { Kind } from "~engine/types"

/** How one kind of post is shown: name, colour and pattern, so that no chart depends on colour alone. */
export type KindLook = {
  /** Singular, capitalised. */
  readonly name: string
  /** What the kind means, in a few words. */
  readonly means: string
  /** A CSS colour from the tokens. */
  readonly colour: string
  /** Pattern drawn over the colour: `hatch` slanted lines, `plain` none, `dots`, `bars` upright lines. */
  readonly pattern: "hatch" | "plain" | "dots" | "bars"
}

/** Name, colour and pattern of each kind. */
export const KIND_LOOKS: Readonly<Record<Kind, KindLook>> = {
  promotion: {
    name: "Promotion",
    means: "asks readers for something",
    colour: "var(--promotion)",
    pattern: "hatch"
  },
  information: {
    name: "Information",
    means: "facts, how-to, resources",
    colour: "var(--information)",
    pattern: "plain"
  },
  conversation: {
    name: "Conversation",
    means: "questions, answers, thanks",
    colour: "var(--conversation)",
    pattern: "dots"
  },
  personal: {
    name: "Personal",
    means: "a moment, a story",
    colour: "var(--personal)",
    pattern: "bars"
  }
}
