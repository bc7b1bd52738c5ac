/** What to say of an enrolment without an object: `verb` is matched whole, without regard to case. */
export const OPENINGS: readonly {
  readonly verb: string
  readonly words: string
  readonly reason: string
}[] = [
  {
    verb: "register",
    words: "Registration is open",
    reason: "the fact behind \u201Cregister now\u201D"
  },
  { verb: "enrol+", words: "Enrolment is open", reason: "the fact behind \u201Cenrol now\u201D" },
  {
    verb: "apply",
    words: "Applications are open",
    reason: "the fact behind \u201Capply now\u201D"
  },
  {
    verb: "(?:pre-?order)",
    words: "Pre-orders are open",
    reason: "the fact behind \u201Cpre-order now\u201D"
  },
  {
    verb: "book|reserve",
    words: "Booking is open",
    reason: "the fact behind \u201Cbook now\u201D"
  },
  { verb: "vote", words: "Voting is open", reason: "the fact behind \u201Cvote now\u201D" }
]
