/** Ways to say what is given and what it takes, as data: `{what}` is the thing, `{give}` "send" or "DM", `{step}` the step. */
export const GATE_FRAMES: readonly { readonly words: string; readonly reason: string }[] = [
  {
    words: "I\u2019m happy to {give} you {what}; just {step}",
    reason: "the gift first, the step as a courtesy"
  },
  {
    words: "If you\u2019d like {what}, {step} and I\u2019ll {give} {it}",
    reason: "says plainly how it works"
  },
  {
    words: "Anyone who\u2019d like {what} can {step}, and I\u2019ll {give} {it}",
    reason: "says plainly how it works"
  }
]

/** The same where a sign-up stands before the thing. */
export const SIGN_UP_FRAMES: readonly { readonly words: string; readonly reason: string }[] = [
  { words: "You get {what} when you {step}", reason: "says what comes and what it takes" },
  { words: "{^what} comes when you {step}", reason: "the same from the thing\u2019s side" }
]
