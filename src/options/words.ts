import type { Tone } from "~engine/types"
import { nameInText, type NetworkId } from "~networks/index"
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
  lead: "Changes take effect right away. Settings follow your browser\u2019s account; nothing else leaves this computer unless you turn it on.",
  contents: "Sections",

  sensitivity: "How readily it speaks up",
  samples: "What that means for posts like these",
  tryOwn: "Try one of your own",
  tryOwnHint: "It\u2019s read here and not kept.",
  replyAdded: ", reply",
  marks: "Mark the words",
  marksHelp: "Underlines what makes a draft salesy, without touching your text.",
  opens: "Open details automatically",
  opensHelp: "When a draft is salesy. Otherwise they open when you press the chip.",

  replies: "Replies and comments",
  repliesHelp: "Reads replies too, and stays silent unless one is salesy.",

  voice: { title: "Voice of the gentler wording", label: "Voice" },

  moves: {
    title: "How it rewords",
    resting: "shown less",
    again: "Show as before",
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
    again: "Turn on again",
    list: "Sites you added"
  },

  ignored: {
    about: "What you chose to leave alone. The words stay on this computer.",
    none: "None so far. You can ignore a phrase where it is marked.",
    again: "Mark again",
    all: "Mark all again",
    old: "from an earlier version, kept without the words"
  },

  ownWords: {
    about:
      "Words and phrases you want to avoid. They\u2019re marked in every post, salesy or not, and don\u2019t affect the verdict. The list follows your browser\u2019s account.",
    words: "Word or phrase",
    instead: "What to say instead",
    hint: "Up to three, separated by commas",
    add: "Add",
    edit: "Edit",
    save: "Save",
    cancel: "Cancel",
    remove: "Remove",
    none: "None so far. Most people have a word they use too often.",
    marked: "marked only",
    empty: "Write a word or phrase first.",
    long: `That\u2019s too long: ${MAX_OWN_LENGTH} characters at most, please.`,
    twice: "That\u2019s already on your list.",
    full: `The list is full: it holds ${MAX_OWN_WORDS} words.`,
    many: `${MAX_INSTEAD} words or phrases to say instead at most, please.`,
    same: "Pick a different word to say instead."
  },

  rules: {
    about:
      "A rule that\u2019s off doesn\u2019t mark words. The verdict on the draft stays the same.",
    search: "Search rules",
    reset: "Reset",
    resetAll: "Reset all rules",
    none: "No rules match.",
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
      "Rules of thumb, and where they come from. None is proven; pick the one that makes sense to you.",
    share: "Highest share of promotion",
    over: "Counted over"
  },

  data: {
    about:
      "Of each post, Softsell keeps when and where it went out, its kind and length, and a fingerprint of its words and links, so that a repeat is noticed. The fingerprint is made with a secret that never leaves this computer; without it, nobody can read words or links from it.",
    text: "Keep the text of my posts on this computer",
    textHelp:
      "Applies to this computer only. Turning it off also removes the texts kept so far, on your other computers too.",
    counts: "Add up my posts from all my computers",
    countsHelp:
      "Your daily counts, by kind of post, then go through your browser\u2019s account, as your settings do.",
    json: "Save history as JSON",
    csv: "Save history as CSV",
    bring: "Import a file",
    forget: "Forget everything",
    forgetAsk: "Forget everything?",
    forgotten: "Everything is forgotten.",
    goes: "Your history, settings, ignored phrases and everything else that Softsell has stored will be removed. Only a file you saved can bring it back.",
    goesElsewhere:
      "Your other computers follow the next time they sync. To tell them, the date of this request stays in your browser\u2019s account.",
    stays:
      "Files you saved stay where they are. Traces may remain on the disk for a while, where Softsell can\u2019t reach them: browsers and disks are slow to overwrite old data, and backups keep what they have."
  },

  settingsFile: {
    save: "Save settings",
    load: "Load settings",
    input: "Settings file",
    done: "Your settings now match the file.",
    foreign: "It isn\u2019t a settings file saved by Softsell.",
    newer: "It was saved by a newer Softsell.",
    refused: "This file couldn\u2019t be loaded. Your settings haven\u2019t changed.",
    keeps:
      "A settings file holds every choice on this page except the two above, which you make on each computer separately."
  },

  shortcuts: {
    card: "Move between your draft and Softsell",
    does: "With the caret in marked words, it opens them. Press it again to go back.",
    unbound: "not set",
    why: "Your browser left this shortcut unset, perhaps because something else uses the keys.",
    how: "Press the button; or in Chrome, Edge and Brave open chrome://extensions/shortcuts, in Firefox open about:addons, then the gear, then Manage Extension Shortcuts.",
    set: "Set a shortcut",
    change: "Change it"
  },

  about: {
    welcome: "Show the welcome page",
    changes: (version: string) => `New in ${version}`,
    debug: "Debug log",
    debugAbout:
      "For reporting a problem. It notes when and where in Softsell\u2019s own code something failed, never a word of what you write, and stays on this computer.",
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
    warm: { name: "Warm", help: "Talks to readers like people you know." },
    brief: { name: "Brief", help: "As few words as possible." }
  }

/** What becomes of a way of rewording that nobody takes. */
export function restsAfter(times: number): string {
  return `Pass over the same kind of rewording ${times} times in a row, and you\u2019ll see it less often.`
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

/** Says that Softsell was turned off on the sites that the person added, or on those of one kind. */
export function ownSitesOff(site: NetworkId): string {
  return `Softsell is off on ${nameInText(site)}.`
}

/** The accessible name of the button that turns them on again. */
export function turnOnAgain(site: NetworkId): string {
  return `${WORDS.ownSites.again} on ${nameInText(site)}`
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
