import type { Phrase } from "~engine/lexicon/match/phrase"

/** Ways to ask for a signature: subscribe, register, join, apply. */
export const SIGNING_UP: readonly Phrase[] = [
  {
    words: [
      "sign(?:ing)? ?-?up (?:for|here|now|today|to|at|with|and|by|below|via|on|free|using|link)",
      "sign up"
    ],
    reason: "the plainest ask",
    opens: true
  },
  {
    words: ["sign ?-?up (?:here|now|today|below|link|at|for free|page)", "to sign up"],
    reason: "the same inside a sentence"
  },
  {
    words: [
      "register(?! to vote)(?: (?:here|now|today|at|for|your|to|online|by|free|below|via|and|with|before|in))?"
    ],
    reason: "asks for registration",
    opens: true
  },
  {
    words: [
      "registration (?:is |now )?(?:open|link|opens|here|ends|closes)",
      "registrations? (?:are )?(?:open|now)",
      "register (?:here|now|today|at)"
    ],
    reason: "registration offered"
  },
  { words: ["subscribe"], reason: "asks for a subscription", opens: true },
  {
    words: [
      "(?:please|pls|plz|plea{1,9}s{1,9}e{1,9}|to|and|you can|consider) subscrib(?:e|ing)",
      "subscribe (?:to (?:my|our|the|this)|here|now|today|below|for|at|and|me)",
      "sub (?:to )?(?:me|my|4|for)",
      "subscrib(?:e|ing) to my"
    ],
    reason: "the same inside a sentence"
  },
  {
    words: [
      "(?:please |pls )?(?:turn on|hit|click|smash) (?:the )?(?:post )?(?:notifications?|bell|subscribe|sub|like)(?: button| icon)?"
    ],
    reason: "the same, by button"
  },
  {
    words: [
      "join (?:the )?[\\d.,]{2,9}k?\\+?(?: (?:other|people|others|subscribers|readers|members|founders|creators))?"
    ],
    reason: "a list offered by its size"
  },
  {
    words: [
      "join (?:my|our|the|us in(?! \\p{L}{2,15}ing)|me in(?! \\p{L}{2,15}ing)|me on|me at|this|here|now|today|for free|free|thousands|millions|aaa)(?: \\p{L}{1,15}){0,3}"
    ],
    reason: "asks to join",
    opens: true
  },
  {
    words: [
      "join (?:my|our|the) (?:(?:email|mailing|free|exclusive|private|weekly|vip) ){0,2}(?:waitlist|waiting list|newsletter|community|list|group|discord|telegram|membership|program(?:me)?|cohort|masterclass|challenge|webinar|team|course|event|facebook|page|club|live|conversation)"
    ],
    reason: "asks to join a list"
  },
  { words: ["(?:my|our|weekly|free|this|the) newsletter"], reason: "a newsletter offered" },
  {
    words: [
      "apply (?:now|today|here|online|at|via|by|for (?:your|our|an?|the)|to (?:join|be|become))",
      "applications? (?:are |now )?open"
    ],
    reason: "asks for an application",
    opens: true
  },
  {
    words: [
      "enroll? (?:now|today|here|in|for|your)",
      "(?:save|reserve|secure|claim|book|get|grab) (?:your|a|my) (?:free )?(?:spots?|seats?|places?|slots?)"
    ],
    reason: "asks for a place to be taken"
  },
  {
    words: [
      "open an? (?:free )?account",
      "create (?:an?|your) (?:free )?(?:account|profile)",
      "become (?:an? )?(?:monthly )?(?:member|subscriber|patron|donor|sponsor|partner|affiliate)",
      "start (?:your|a) (?:free )?(?:trial|journey|subscription)"
    ],
    reason: "asks to become a customer"
  },
  {
    words: ["rsvp", "nominate (?:them|your|someone|yourself|a)", "submit your", "enter your"],
    reason: "asks for an entry",
    opens: true
  }
]
