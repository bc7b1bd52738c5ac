import type { Phrase } from "~engine/lexicon/match/phrase"

/** Appeals for money or signatures. */
export const GIVING_MONEY: readonly Phrase[] = [
  {
    words: [
      "donate(?: (?:now|today|here|to|at|whatever|[$€£¥₹]|via|if|and))?",
      "(?:please |to |and |can you |could you )donat(?:e|ing)",
      "donations? (?:here|welcome|appreciated|are|link|needed)",
      "(?:make|give) a (?:\\p{L}{1,12} )?(?:donation|gift)",
      "chip in",
      "give (?:now|today|here|[$€£¥₹]\\d[\\d.,]{0,8})",
      "gofundme",
      "crowdfund(?:er|ing)?",
      "kickstarter",
      "patreon",
      "ko-?fi",
      "buy me a coffee",
      "just ?giving",
      "paypal",
      "cash ?app",
      "venmo",
      "\\$cashapp"
    ],
    reason: "asks for money"
  },
  {
    words: [
      "sign (?:the|this|our|my|a) (?:petition|letter|pledge|card)",
      "add your name",
      "take action",
      "(?:text|txt) \\p{L}{2,15} to \\d[\\d.,]{0,8}",
      "every (?:dollar|penny|cent|pound|rupee|little) (?:counts|helps)",
      "(?:become|be) a monthly donor"
    ],
    reason: "asks for a signature or a gift"
  },
  {
    words: [
      "(?:help|support) (?:us|me|our|my)(?: \\p{L}{1,12}){0,3}",
      "(?:we|i) need your (?:help|support)",
      "pledge (?:now|today|to|your)"
    ],
    reason: "asks for support",
    opens: true
  },
  {
    words: [
      "your (?:\\p{L}{2,12} )?(?:gift|donation|contribution)(?: of \\S{1,6})? (?:will|can|provides|helps|today|to|ensures)",
      "raise (?:funds|money|awareness)",
      "(?:please|to) give(?= (?:if|what|generously|today|now)|[.!])",
      "help (?:raise|give back|fund|feed)",
      "your (?:support|help) (?:will|can|today|means)",
      "tell (?:your|the) (?:lawmakers|senators?|congress|mps?|representatives?)",
      "(?:egg|sperm|organ) donor"
    ],
    reason: "asks for money or help"
  }
]
