import { defineMove, type Wording } from "~engine/rewording/move"
import { capitalised } from "~engine/text/letter-case"

/** "Comment", with the likes and follows asked for in passing. */
const STEP =
  /^(?:(?:just|simply|please|so|now)\s+)?(?:(?:like|follow|share|connect with|repost|rt|retweet)[^.!?]{0,40}?(?:,|\s)\s*(?:and|then|&|\+)\s+)?(?:comment|reply|type|drop|say|tell me|message me|dm me|text me|email me|dm|message)\s+(?:me\s+|us\s+)?(?:with\s+)?(?:the word\s+)?/iu

/** The word asked for: quoted, in capitals, or a number. */
const WORD =
  /^(?:["\u201C\u2018'][^"\u201D\u2019']{1,24}["\u201D\u2019']|\p{Lu}[\p{Lu}\p{N}]{1,20}(?:\s\p{Lu}[\p{Lu}\p{N}]+)?|\d{2,6}|(?:a|an|the) \p{Extended_Pictographic}|\p{Extended_Pictographic}\uFE0F?|below|a comment below)/u

/** What is promised: "and I'll send you the playbook". */
const PROMISE =
  /^(\s+(?:below|in the comments|here|to me))?\s*(?:,|\s[-\u2013\u2014])?\s*(?:and|&|then|\+)?\s*(i['\u2019]ll|i will|i can|i['\u2019]m going to|we['\u2019]ll|we will)\s+(send|dm|share|email|message|give|get)\s+(?:(?:you|it|them)\s*)?(?:over|across|to you)?\s*([^.!?:]*?)(?=\s*(?:[.!?]|$|\p{Extended_Pictographic}|https?:))/iu

/** "Sign up to get the checklist", "Subscribe and get the map". */
const SIGN_UP =
  /^(?:sign up|subscribe|register|enter your email|leave your email)(?: now| today| here| below| for free)?\s+(?:to|and|&)\s+(?:get|receive|download|read|access|unlock|claim|grab)\s+((?:the|my|our|this)\s[^.!?:]{3,80})/iu

export default defineMove({
  id: "open-gate",
  title: "The gate is opened",
  scope: "sentence",
  gentler: "sentences",
  docs: {
    why: "A word to comment is a turnstile; anyone who would like it can simply say so.",
    source: "Facebook, 2017-12-18: comment baiting is shown less"
  },
  examples: [
    {
      before: "Comment FREEDOM and I\u2019ll send you the exact playbook.",
      after: "If you\u2019d like the exact playbook, say so and I\u2019ll send it."
    },
    {
      before: "Like this post and comment EMAIL, and I\u2019ll DM you the two lines.",
      after: "If you\u2019d like the two lines, say so and I\u2019ll DM them."
    },
    {
      before: "Comment \u201CMOSS\u201D below and I\u2019ll send it.",
      after: "If you\u2019d like it, say so and I\u2019ll send it."
    },
    {
      before: "Sign up to get the full recipe list: https://example.org",
      after: "The full recipe list: https://example.org"
    }
  ],
  *propose({ text }) {
    const lead = /^[^\p{L}\p{N}]*/u.exec(text)![0]
    const words = text.slice(lead.length)
    const wording = commentGate(words) ?? signUpGate(words)
    if (wording === null) return
    const wordings: readonly Wording[] = [{ text: lead + wording }]
    yield { start: 0, end: text.length, depth: "sentence", mayDrop: "filler", wordings }
  }
})

function commentGate(words: string): string | null {
  const step = STEP.exec(words)
  const word = WORD.exec(words.slice(step?.[0].length ?? 0))?.[0]
  if (!step || !word) return null
  const rest = words.slice(step[0].length + word.length)
  const promise = PROMISE.exec(rest)
  if (!promise) return null
  const [all, , who, give, thing] = promise
  const what = thing!.trim()
  if (what !== "" && !/^(?:the|my|our|a|an|this|these|all|some|your|everything)\s/iu.test(what))
    return null
  if (/,|\s(?:and|so|but|if)\s/iu.test(what)) return null
  const named = what.replace(/^your\s/iu, "the ").replace(/^(?:all )?(?=the)/iu, "")
  const sends = /^dm$/iu.test(give!) ? "DM" : give!.toLowerCase()
  const it = what !== "" && isSeveral(what) ? "them" : "it"
  const close = rest.slice(all.length).replace(/^\s*[.!]+/u, ".")
  const giver = /^we/iu.test(who!) ? "we\u2019ll" : "I\u2019ll"
  return `If you\u2019d like ${named || "it"}, say so and ${giver} ${sends === "get" || sends === "give" ? "send" : sends} ${it}${close || "."}`
}

function isSeveral(what: string): boolean {
  return /(?<!s)s$/iu.test(what.split(/\s(?:of|for|on|to|with|that|i|we)\s/iu)[0]!)
}

function signUpGate(words: string): string | null {
  const match = SIGN_UP.exec(words)
  if (!match || !/^\s*:?\s*https?:/u.test(words.slice(match[0].length))) return null
  return capitalised(match[1]!.trim()) + words.slice(match[0].length).replace(/^\s*:?\s*/u, ": ")
}
