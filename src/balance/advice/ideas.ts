import type { GivingKind } from "~engine/types"

/** Things to post when a kind is missing; each can be done today, and none asks readers for anything. */
export const IDEAS: Readonly<Record<GivingKind, readonly string[]>> = {
  conversation: [
    "Ask a question you’d like answered.",
    "Reply to a comment you haven’t answered yet.",
    "Thank someone by name for something they did.",
    "Read three posts by other people and add a thought to one."
  ],
  information: [
    "Share a tip that saved you time this week.",
    "Write up the steps of something you do often.",
    "Share something by someone else and say why it’s good.",
    "Tell what went wrong lately and what you learnt."
  ],
  personal: [
    "Share a moment from your week.",
    "Show what’s on your desk and why it’s there.",
    "Say what you’re reading or listening to.",
    "Tell how you got into your work."
  ]
}
