import type { TargetId } from "~balance/advice/target-ids"
import type { GivingKind } from "~engine/types"

/** Things to post when a kind is missing; each can be done today, and none asks readers for anything. */
export const IDEAS: Readonly<Record<GivingKind, readonly string[]>> = {
  conversation: [
    "Ask a question you\u2019d like answered.",
    "Reply to a comment you haven\u2019t answered yet.",
    "Thank someone by name for something they did.",
    "Read three posts by other people and add a thought to one."
  ],
  information: [
    "Share a tip that saved you time this week.",
    "Write up the steps of something you do often.",
    "Share something by someone else and say why it\u2019s good.",
    "Say what went wrong lately and what you learnt."
  ],
  personal: [
    "Share a moment from your week.",
    "Show what\u2019s on your desk and why it\u2019s there.",
    "Say what you\u2019re reading or listening to.",
    "Tell people how you got into your work."
  ]
}

/** What a person reads of a rule for the share of promotion. */
export type TargetWords = {
  readonly name: string
  /** What it asks for, in one sentence. */
  readonly means: string
  /** Where it comes from and when, with what is known against it; README.md here has the sources. */
  readonly origin: string
}

/** Every rule that can be chosen. */
export const TARGET_WORDS: Readonly<Record<TargetId, TargetWords>> = {
  "80-20": {
    name: "80/20",
    means: "Four posts that inform, help or entertain for each one that promotes.",
    origin: "Quoted by Hootsuite, undated; a rule of thumb. We found no study behind the figure."
  },
  "4-1-1": {
    name: "4-1-1",
    means:
      "Of every six posts, four share other people\u2019s work, one passes on a post and one is about your own.",
    origin:
      "Tippingpoint Labs, 1 July 2009; made known by Joe Pulizzi, 11 July 2012. Meant for Twitter."
  },
  "5-3-2": {
    name: "5-3-2",
    means:
      "Of every ten posts, five are from others, three your own but not salesy, and two personal.",
    origin: "T. A. McCann of Gist, 2011. It leaves no room for a hard sell at all."
  },
  thirds: {
    name: "Rule of thirds",
    means: "One third promotes, one third shares, one third talks with people.",
    origin: "Quoted in agency blogs, undated; we couldn\u2019t find who said it first."
  },
  "9-1": {
    name: "9:1",
    means: "Nine other posts or comments for each one that promotes your own work.",
    origin:
      "Reddit\u2019s guideline to moderators, 4 December 2014; a rule of the whole site until 7 September 2016, kept by many communities since. Comments count; intent matters."
  },
  own: {
    name: "My own",
    means: "Whatever share of promotion feels right to you.",
    origin: "Your choice."
  }
}

/** What the balance says, with the figures that it says it of. Counts are of posts. */
export const ADVICE = {
  none: "Nothing counted yet. Your next post will be the first.",
  run: (promotions: number) =>
    `${capital(numberWord(promotions))} promotions in a row. Reply to someone before the next.`,
  few: (posts: number) =>
    `${posts === 1 ? "One post" : `${posts} posts`} so far. A few more will show a pattern.`,
  overEarly: (promotions: number, posts: number) =>
    `${share(promotions, posts)}. It\u2019s early days; something useful would do well next.`,
  overForGood: (promotions: number, posts: number, target: string) =>
    `${share(promotions, posts)}; ${target} leaves no room for any. Something useful would do well next.`,
  over: (promotions: number, posts: number, gifts: number, target: string) =>
    `${share(promotions, posts)}. ${capital(numberWord(gifts))} useful ${ones(gifts)} would bring you back to ${target}.`,
  noneAsks: (posts: number, target: string) =>
    `None of your last ${posts} posts promotes anything, just as ${target} suggests.`,
  earned: {
    own: "Your own target leaves room for a promotion.",
    all: (posts: number) => `All ${posts} posts gave something; there\u2019s room for a promotion.`,
    last: (gifts: number) =>
      gifts === 1
        ? "Your last post gave something; there\u2019s room for a promotion."
        : `Your last ${numberWord(gifts)} posts gave something; there\u2019s room for a promotion.`
  },
  room: (promotions: number, posts: number) =>
    `There\u2019s room for one more promotion (${promotions} in ${posts} posts so far), but share something useful first.`,
  full: (promotions: number, posts: number, gifts: number) =>
    `${share(promotions, posts)}. ${capital(numberWord(gifts))} more useful ${ones(gifts)}, then there\u2019s room for ${promotions === 0 ? "a" : "another"} promotion.`
} as const

/** The same in the few words that the live card has room for. */
export const ALERT = {
  run: (promotions: number) => `${promotions} promotions in a row`,
  over: (promotions: number, posts: number) =>
    `${promotions} ${promotions === 1 ? "promotion" : "promotions"} in ${posts} posts`
} as const

/** How many of the posts counted promote. Only asked where there are several. */
function share(promotions: number, posts: number): string {
  if (promotions === 0) return `None of your ${posts} posts promotes anything`
  return `${promotions} of your ${posts} posts ${promotions > 1 ? "were promotions" : "was a promotion"}`
}

function ones(count: number): string {
  return count === 1 ? "one" : "ones"
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const NUMBERS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten"
]

/** A whole number as it is written in a sentence: words up to ten, figures above. */
function numberWord(value: number): string {
  return NUMBERS[value] ?? String(value)
}
