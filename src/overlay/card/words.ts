import type { NetworkId } from "~networks/index"
import { nameInText, networkOf } from "~networks/index"
import { listed } from "~ui/format"

/**
 * Every text that the card shows, except what a rule's words do (`effects.ts`): a considerate colleague, in as few words as
 * will do. `lint:posts` reads them in a test.
 */
export const WORDS = {
  /** Accessible name of the card. */
  name: "Softsell",
  /** What a draft is, in the words that the chip begins with: a contract with everybody who reads the card by its names. */
  states: {
    salesy: "Salesy",
    "soft-sell": "Soft sell",
    valuable: "Valuable",
    plain: "Nothing salesy",
    borderline: "Borderline",
    "too-short": "Too short",
    "not-english": "Not English"
  },
  /** The one sentence on a draft about which there is nothing else to say. */
  sentences: {
    salesy: "It asks more than it gives.",
    "soft-sell": "An offer, plainly put.",
    plain: "It doesn\u2019t push anyone.",
    borderline: "It could be read either way. An example would help.",
    "too-short": "A few more words, and Softsell can tell.",
    "not-english": "Softsell only reads English so far.",
    empty: "Nothing written yet."
  },
  panel: "Details",
  close: "Close",
  gentler: "Gentler",
  useGentler: "Use gentler version",
  leaveOut: "Also leave out:",
  undo: "Undo",
  remove: "Remove",
  why: "Why?",
  ignoreHere: "Ignore",
  ignoreAlways: "Always ignore",
  insert: "Add a line",
  hide: "Hide",
  hidePost: "This post",
  hideHour: "1 hour",
  settings: "Settings",
  copy: "Copy",
  copied: "Copied. Paste it over the words yourself.",
  copyFailed: "Copying didn\u2019t work here. The words are below.",
  changed: "Changed.",
  undone: "Your own words are back.",
  ignored: "Ignored.",
  waiting: "Waiting for a pause in your typing, so that one undo brings your words back.",
  undoRefused: "Softsell can\u2019t undo that. Your editor\u2019s own undo might.",
  truncated: "A long draft: only its beginning and end were read.",
  withWarning: "Read together with its content warning.",
  fillIn: "Fill in the blank.",
  couldBe: "could be calmer"
} as const

/** What the live region says of the last thing that was done: few words, whatever the card shows. */
export const SAID = {
  changed: "Changed",
  undone: "Undone",
  refused: "Not changed",
  ignored: "Ignored",
  hidden: "Hidden",
  copied: "Copied",
  waiting: "Waiting"
} as const

/** The chip of a draft whose words push. @param marks how many places are marked */
export function salesyName(marks: number): string {
  if (marks === 0) return WORDS.states.salesy
  return `${WORDS.states.salesy}, ${marks} ${marks === 1 ? "mark" : "marks"}`
}

/** The chip of a draft that does not push but has words from the person's own list. */
export function ownWordsName(state: string, count: number): string {
  return `${state}, ${count} of your words`
}

/** What would help a draft that could be read either way. @param effect what it does above all */
export function borderlineSentence(effect: string): string {
  const help = effect.startsWith("asks ")
    ? "Say what people get from it."
    : "An example would help."
  return `It ${effect}. ${help}`
}

/** The chip's hint. @param shortcut the keys that open the panel, as the browser shows them */
export function chipHint(sentence: string, shortcut: string | null): string {
  return shortcut === null ? sentence : `${sentence} ${shortcut} opens this.`
}

/** What is said when the card was hidden, until the person types on. */
export function hiddenNote(how: "post" | "hour" | "site", site: NetworkId): string {
  if (how === "post") return "Hidden for this post"
  return how === "hour" ? "Hidden for 1 hour" : `Softsell is off on ${nameInText(site)}`
}

/** The accessible names of the ways to hide the card, which show fewer words. */
export function hideName(how: "post" | "hour" | "site", site: NetworkId): string {
  if (how === "post") return "Hide for this post"
  return how === "hour" ? "Hide for 1 hour" : `Hide everywhere on ${nameInText(site)}`
}

/** What the button shows that hides the card on a whole network. */
export function hideSite(site: NetworkId): string {
  return `Everywhere on ${nameInText(site)}`
}

/** Says that a blank waits to be filled in before the draft is posted. @param blank with its brackets */
export function blankNote(blank: string): string {
  return `Fill in ${blank}`
}

/** `2` → `2nd`. */
export function ordinal(count: number): string {
  const tens = count % 100
  const ending = tens > 10 && tens < 14 ? "th" : (["th", "st", "nd", "rd"][count % 10] ?? "th")
  return `${count}${ending}`
}

/**
 * The accessible name of an offer, a contract with everybody who reads the card by its names.
 * @param old the words it replaces, on one line
 * @param occurrence counted from 1: which of the equal phrases it is
 */
export function offerName(old: string, replacement: string, occurrence: number): string {
  const from = folded(old)
  const to = folded(replacement)
  const action =
    to === ""
      ? `${WORDS.remove} \u201C${from}\u201D`
      : `Replace \u201C${from}\u201D with \u201C${to}\u201D`
  return occurrence > 1 ? `${action} (${ordinal(occurrence)})` : action
}

/** The accessible name of the button that leaves a phrase alone. @param how in this draft, or for good */
export function ignoreName(how: "here" | "always", phrase: string, occurrence: number): string {
  const verb = how === "here" ? WORDS.ignoreHere : WORDS.ignoreAlways
  const name = `${verb} \u201C${folded(phrase)}\u201D`
  return occurrence > 1 ? `${name} (${ordinal(occurrence)})` : name
}

/** Words on one line, without the spaces around them. */
function folded(words: string): string {
  return words.replace(/\s+/g, " ").trim()
}

/** Says which facts go with a removed sentence; null when none does. */
export function removedNote(facts: readonly string[]): string | null {
  if (facts.length === 0) return null
  const named = facts.map((fact) => nameFact(fact))
  return `This leaves out ${listed(named, "and")}.`
}

function nameFact(fact: string): string {
  if (/^(?:https?:\/\/|www\.)/i.test(fact)) return `the link ${fact}`
  return fact.startsWith("@") ? `the name ${fact}` : `\u201C${fact}\u201D`
}

/** Says where a part of a thread stands. */
export function partName(part: number): string {
  return `Part ${part + 1}`
}

/** Says that one part of a thread reads as salesy although the whole may not. */
export function partNote(parts: readonly number[]): string | null {
  if (parts.length === 0) return null
  const named = listed(
    parts.map((part) => String(part + 1)),
    "and"
  )
  return parts.length === 1
    ? `Part ${named} is salesy on its own.`
    : `Parts ${named} are salesy on their own.`
}

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
/** A weekday names a day of the last week only. */
const DAYS_OF_A_WEEK = 7

const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ")

/** `3` → `third`; in figures above ten. */
export function ordinalWord(count: number): string {
  return ORDINALS[count - 1] ?? ordinal(count)
}

/** Says how a tag is read aloud well. @param better the same with capitals */
export function tagNote(tag: string, better: string): string {
  return `Screen readers read ${better} better than ${tag}.`
}

/** Says that a link goes out again and again. @param times within nine days, this time included */
export function linkNote(times: number): string {
  const word = ordinalWord(times)
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} post with this link in 9 days`
}

/** Says when nearly the same went out. @param where `here`, or a network. Both times by the person's own clock. */
export function nearCopyNote(where: "here" | NetworkId, posted: Date, now: Date): string {
  const place =
    where === "here" ? where : where === "web" ? "on another site" : `on ${networkOf(where).name}`
  const midnight = (at: Date) => new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime()
  const days = Math.round((midnight(now) - midnight(posted)) / 86_400_000)
  if (days <= 0) return `Posted ${place} today`
  if (days === 1) return `Posted ${place} yesterday`
  if (days < DAYS_OF_A_WEEK) return `Posted ${place} on ${WEEKDAYS[posted.getDay()] ?? ""}`
  return `Posted ${place} on ${posted.getDate()} ${MONTHS[posted.getMonth()] ?? ""}`
}
