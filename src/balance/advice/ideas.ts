import type { GivingKind } from "~engine/types"

/** Things to post when a kind is missing; each can be done today, and none asks readers for anything. */
export const IDEAS: Readonly<Record<GivingKind, readonly string[]>> = {
  conversation: [
    "Ask a question whose answer you would like to know.",
    "Answer a comment that has waited for you.",
    "Thank somebody by name for something they did.",
    "Read three posts of others and add a thought to one."
  ],
  information: [
    "Give one tip that saved you time this week.",
    "Write down the steps of something you do often.",
    "Share a resource by somebody else, and say what is in it.",
    "Say what went wrong lately and what you learnt from it."
  ],
  personal: [
    "Tell about a moment from your week.",
    "Show what is on your desk, and why it is there.",
    "Say what you are reading or listening to.",
    "Tell how you came to the work you do."
  ]
}
