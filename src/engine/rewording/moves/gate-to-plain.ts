import { GATE_FRAMES, SIGN_UP_FRAMES } from "~engine/lexicon/gentle/gates"
import { capitalised } from "~engine/text/letter-case"
import { defineMove, type Wording } from "~engine/rewording/move"

/** "Comment", with what may stand before it: likes and follows asked for in passing are dropped. */
const STEP =
  /^(?:(?:just|simply|please|so)\s+)?(?:(?:like|follow|share|connect with|repost)[^.!?]{0,40}?(?:,|\s)\s*(?:and|then|&|\+)\s+)?((?:comment|reply|type|drop|say|tell me|message me|dm me|text me|email me|dm|message)\s+(?:with\s+)?(?:the word\s+)?)/iu

/** The word asked for: quoted, in capitals, or a number. */
const WORD =
  /^(?:["\u201C\u2018'][^"\u201D\u2019']{1,24}["\u201D\u2019']|\p{Lu}[\p{Lu}\p{N}]{1,20}(?:\s\p{Lu}[\p{Lu}\p{N}]+)?|\d{2,6})/u

/** What is promised: "and I'll send you the playbook". */
const PROMISE =
  /^(\s+(?:below|in the comments|here|to me))?\s*(?:,|\s[-\u2013\u2014])?\s*(?:and|&|then)?\s*(?:i['\u2019]ll|i will|i can|we['\u2019]ll|we will|i['\u2019]m going to)\s+(send|dm|share|email|message|give|get)\s+(?:you|it|them)\s*(?:over|across|to you|a|an)?\s*([^.!?]*)/iu

/** "Sign up to get the checklist", "Subscribe and get the map". */
const SIGN_UP_GATE =
  /^(sign up|subscribe|register|join(?: (?:my|our|the) [\p{L} -]{2,30}?)?|enter your email|leave your email)(?: now| today| here| below)?\s+(?:to|and|&)\s+(?:get|receive|download|read|access|unlock|claim|grab)\s+((?:the|my|our|your|a|an|this|all)\s[^.!?:]{3,80})/iu

export default defineMove({
  id: "gate-to-plain",
  title: "Gates are said plainly",
  scope: "sentence",
  docs: {
    why: "A word to comment is a turnstile; saying what is given and how keeps the gift.",
    source: "Facebook, 2017-12-18: comment baiting is shown less"
  },
  examples: [
    {
      before: "Comment FREEDOM and I\u2019ll send you the exact playbook.",
      after: "I\u2019m happy to send you the exact playbook; just comment FREEDOM."
    },
    {
      before: "Like this post and comment EMAIL, and I\u2019ll DM you the line.",
      after: "I\u2019m happy to DM you the line; just comment EMAIL."
    },
    {
      before: "Comment \u201CCV\u201D below and I\u2019ll send you my checklist.",
      after: "If you\u2019d like my checklist, comment \u201CCV\u201D below and I\u2019ll send it."
    },
    {
      before: "Sign up to get the full recipe list!",
      after: "You get the full recipe list when you sign up."
    },
    {
      before: "Subscribe and get my map of the hills: https://example.org",
      after: "You get my map of the hills when you subscribe: https://example.org"
    }
  ],
  *propose({ text }) {
    const lead = /^[^\p{L}\p{N}]*/u.exec(text)![0]
    const words = text.slice(lead.length)
    const wordings = [...commentGate(words), ...signUpGate(words)]
    if (wordings.length === 0) return
    yield {
      start: 0,
      end: text.length,
      depth: "sentence",
      wordings: wordings.map((wording) => ({ ...wording, text: lead + wording.text }))
    }
  }
})

function* commentGate(words: string): Iterable<Wording> {
  const step = STEP.exec(words)
  const word = WORD.exec(words.slice(step?.[0].length ?? 0))?.[0]
  if (!step || !word) return
  const rest = words.slice(step[0].length + word.length)
  const promise = PROMISE.exec(rest)
  if (!promise) return
  const [all, place = "", give, thing] = promise
  const what = thing!.trim()
  // "I'll send it over": the thing was named before; nothing to put first.
  if (
    !/^(?:the|my|our|a|an|this|these|all|some|your|everything)\s/iu.test(what) ||
    /,|\s(?:and|so|but)\s/iu.test(what)
  )
    return
  const close = rest.slice(all.length).replace(/^[.!]+/u, ".")
  for (const { words: frame } of GATE_FRAMES) {
    yield {
      text:
        fill(frame, {
          what,
          give: give!.toLowerCase() === "dm" ? "DM" : give!.toLowerCase(),
          step: small(step[1]! + word + place),
          it: /s$/iu.test(what.split(/\s(?:of|for|on|to|with)\s/iu)[0]!) ? "them" : "it"
        }) + close,
      stock: frame
        .replace(/\{[^}]+\}/gu, "")
        .replace(/\s+/gu, " ")
        .trim()
        .toLowerCase()
    }
  }
}

function* signUpGate(words: string): Iterable<Wording> {
  const match = SIGN_UP_GATE.exec(words)
  if (!match) return
  const [all, step, what] = match
  const close = words.slice(all.length).replace(/^!+/u, ".")
  for (const { words: frame } of SIGN_UP_FRAMES) {
    yield {
      text: capitalised(fill(frame, { what: what!.trim(), step: small(step!) })) + close,
      stock: frame
        .replace(/\{[^}]+\}/gu, "")
        .replace(/\s+/gu, " ")
        .trim()
        .toLowerCase()
    }
  }
}

function fill(frame: string, slots: Readonly<Record<string, string>>): string {
  return frame.replace(/\{(\^?)(\w+)\}/gu, (_, up: string, name: string) =>
    up ? capitalised(slots[name] ?? "") : (slots[name] ?? "")
  )
}

function small(step: string): string {
  return step.charAt(0).toLowerCase() + step.slice(1)
}
