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
    sites: "Look for it on"
  },

  settingsFile: {
    save: "Save settings",
    load: "Load settings",
    input: "Settings file",
    done: "Your settings are as in the file.",
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
    debug: "Debug log"
  }
} as const

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
