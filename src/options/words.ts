import type { Tone } from "~engine/types"
import { MAX_INSTEAD, MAX_OWN_LENGTH, MAX_OWN_WORDS } from "~store/own-words"

/** The sections of the page, in their order: the anchor of each, and its name. */
export const SECTIONS = {
  general: "General",
  sites: "Sites",
  suggestions: "Suggestions",
  ignored: "Ignored words",
  "my-words": "My words",
  target: "Target",
  rules: "Rules",
  data: "Data",
  shortcuts: "Shortcuts",
  about: "About"
} as const

/** The anchor of a section. */
export type SectionId = keyof typeof SECTIONS

/** Texts of the page's frame and of the sections that lists or files do not speak for. */
export const WORDS = {
  tab: "Options",
  title: "Softsell options",
  lead: "Changes take effect right away. Settings follow your browser\u2019s account; nothing else leaves this machine unless you turn it on.",
  contents: "Sections",

  sensitivity: "How readily it speaks up",
  samples: "What that means for posts like these",
  tryOwn: "Try one of your own",
  tryOwnHint: "It is read here and kept nowhere.",
  replyAdded: ", reply",
  marks: "Mark the words",
  marksHelp: "Underlines what makes a draft salesy, without touching your text.",
  opens: "Open details by itself",
  opensHelp: "When a draft is salesy. Otherwise details open when you press the chip.",

  replies: "Replies and comments",
  repliesHelp: "Looks at replies too, and stays silent there unless one sells.",

  voice: { title: "The voice of gentler wording", label: "Voice" },

  moves: {
    title: "How it rewords",
    resting: "resting",
    again: "Offer it again",
    example: "Example"
  },

  sitesMore: {
    title: "More networks",
    about: "Softsell starts there once you turn it on; your browser asks you once."
  },
  ownSites: {
    title: "Sites of your own",
    label: "Add a site",
    example: "mastodon.social",
    help: "A Mastodon server, a company blog, a forum. Your browser asks you before Softsell starts there.",
    add: "Add",
    remove: "Remove",
    list: "Sites you added"
  },

  ignored: {
    about: "What you chose to leave alone. The words stay on this machine.",
    none: "None so far. You can ignore a phrase where it is marked.",
    again: "Mark again",
    all: "Mark all again",
    old: "kept before words were listed, only as a fingerprint"
  },

  ownWords: {
    about:
      "Words and phrases you want to avoid. They are marked in every post, salesy or not, and never change how it is judged. The list follows your browser\u2019s account.",
    words: "Word or phrase",
    instead: "What to say instead",
    hint: "Up to three, with commas between",
    add: "Add",
    edit: "Edit",
    save: "Save",
    cancel: "Cancel",
    remove: "Take off",
    none: "None so far. Most people have a word they use too often.",
    marked: "only marked",
    empty: "Write a word or phrase first.",
    long: `That is too long: up to ${MAX_OWN_LENGTH} characters, please.`,
    twice: "That is on your list already.",
    full: `There is room for ${MAX_OWN_WORDS} words, and no more.`,
    many: `Up to ${MAX_INSTEAD} to say instead, please.`,
    same: "To say instead, pick a different word."
  },

  rules: {
    about:
      "A rule that is off no longer marks words. The verdict on the whole draft stays as it is.",
    search: "Search rules",
    reset: "Reset",
    resetAll: "Reset all rules",
    none: "No rule has these words.",
    sites: "Look for it on",
    sells: "What sells",
    gives: "What gives",
    details: "Examples and sites",
    marked: "Marked",
    leftAlone: "Left alone",
    asReply: "(as a reply)"
  },

  target: {
    about:
      "Rules of thumb, with where they come from. None is proven; pick the one you believe in.",
    share: "Highest share of promotion",
    over: "Counted over"
  },

  data: {
    about:
      "Of each post, Softsell keeps when and where it went out, its kind and length, and a fingerprint of its words and links, so that a repeat is noticed. The fingerprint is made with a secret that never leaves this machine; without it, nobody can read words or links from it.",
    text: "Keep the text of my posts on this machine",
    textHelp:
      "On: for this machine alone. Off: no text is kept, and texts kept so far are removed, from your other machines too.",
    counts: "Add up my posts from all my machines",
    countsHelp:
      "On: how many posts of each kind you made each day passes through your browser\u2019s account, as your settings do.",
    json: "Save history as JSON",
    csv: "Save history as CSV",
    bring: "Bring in a file",
    forget: "Forget everything",
    forgetAsk: "Forget everything?",
    forgotten: "Everything is forgotten.",
    goes: "Your history, settings, ignored phrases and everything else that Softsell has stored will be removed. Only a file that you saved can bring it back.",
    goesElsewhere:
      "Your other machines forget what they have when they hear of it. For that, the date of this moment stays in your browser\u2019s account.",
    stays:
      "Files that you saved stay where they are. Traces may stay on the disk for a while, out of Softsell\u2019s reach: browsers and disks write anew before they overwrite, and backups keep what they hold."
  },

  settingsFile: {
    save: "Save settings",
    load: "Load settings",
    input: "Settings file",
    done: "Your settings are as in the file.",
    foreign: "It is not a settings file that Softsell saved.",
    newer: "It was saved by a newer Softsell.",
    refused: "This file was not taken, and your settings are as before.",
    keeps:
      "A settings file has every choice on this page but the two above, which you make on each machine."
  },

  shortcuts: {
    card: "Between what you write and Softsell",
    does: "With the caret in marked words it opens them; pressed again it goes back.",
    unbound: "not set",
    why: "Your browser has left this shortcut unset, perhaps because something else uses the keys.",
    how: "Press the button; or in Chrome, Edge and Brave open chrome://extensions/shortcuts, in Firefox open about:addons, then the gear, then Manage Extension Shortcuts.",
    set: "Set a shortcut",
    change: "Change it"
  },

  about: {
    welcome: "Show the welcome page",
    changes: (version: string) => `What came with ${version}`,
    debug: "Debug log",
    debugAbout:
      "For reporting a problem. It notes when and where in Softsell\u2019s own code something failed, never a word of what you write, and stays on this machine.",
    debugKeep: "Keep a debug log",
    debugCopied: "Copied.",
    debugCopy: "Copy",
    debugClear: "Clear"
  }
} as const

/** The voices of gentler wording. */
export const TONE_LABELS: Readonly<Record<Tone, { readonly name: string; readonly help: string }>> =
  {
    plain: { name: "Plain", help: "Says it straight." },
    warm: { name: "Warm", help: "Speaks to readers as to people you know." },
    brief: { name: "Brief", help: "As few words as possible." }
  }

/** What becomes of a way of rewording that nobody takes. */
export function restsAfter(times: number): string {
  return `Pass over a way of rewording ${times} times in a row, and it rests: you see it less.`
}

/** Counts the ways of rewording. */
export function allMoves(count: number): string {
  return `All ${count} ways`
}

/** Counts the rules. @param off how many of them are switched off everywhere */
export function allRules(count: number, off: number): string {
  return `All ${count} rules, ${off === 0 ? "none" : off} switched off`
}

/** The accessible name of the box that has a rule look on one network. */
export function ruleOn(title: string, network: string): string {
  return `${title} on ${network}`
}

/** What to do instead of what a rule marks. */
export function insteadOf(instead: string): string {
  return `Instead: ${instead}`
}

/** Where the reason of a rule or a move comes from. */
export function sourceOf(source: string): string {
  return `Source: ${source}`
}

/** A window of the balance. */
export function lastOf(size: number, unit: "posts" | "days"): string {
  return `the last ${size} ${unit}`
}

/** What is wrong in a settings file. */
export function inFile(reason: string): string {
  return `In it, ${reason}.`
}

/** Counts the debug log. */
export function entriesNoted(count: number): string {
  if (count === 0) return "Nothing noted."
  return count === 1 ? "One entry." : `${count} entries.`
}

/** Counts what is ignored. */
export function ignoredCount(count: number): string {
  return count === 1 ? "One phrase." : `${count} phrases.`
}

/** Names the phrases of which no words were kept. */
export function oldIgnored(count: number): string {
  return `${count === 1 ? "One phrase" : `${count} phrases`} ${WORDS.ignored.old}`
}

/** Counts the person's own words. */
export function ownWordsCount(count: number): string {
  if (count === 0) return WORDS.ownWords.none
  return count === 1 ? "One word." : `${count} words.`
}

/** The accessible name of a button that is about one word of the list. */
export function ownWordName(what: string, words: string): string {
  return `${what} \u201C${words}\u201D`
}

/** Names the version that is at work. */
export function versionOf(version: string): string {
  return `Softsell ${version}`
}
