import type { DraftInput } from "~engine/types"
import { NETWORKS } from "~networks/index"
import { listed } from "~ui/format"

/** The networks whose archives can be read. */
const ARCHIVED = NETWORKS.flatMap(({ name, archiveFile }) => (archiveFile === null ? [] : [name]))

/** The draft that one tries Softsell on: words that push, and a gentler version that loses no fact. */
export const DEMO_DRAFT: DraftInput = {
  site: "linkedin",
  surface: "post",
  text: "Hurry! The pottery class starts on 4 May. You make two mugs and glaze them. Sign up now before it\u2019s too late!"
}

/** Every text of the welcome page. */
export const WORDS = {
  tab: "Welcome",
  title: "Softsell is ready",
  lead: "Write as you always do. Softsell underlines the words that push, and offers a calmer way to say it.",

  demo: {
    title: "Try it on this post",
    hint: "Press an underlined phrase, or take the gentler version.",
    author: "You",
    box: "Sample post",
    gentler: "Use gentler version",
    undo: "Undo",
    noOffer: "Nothing needs to take its place: the gentler version leaves it out."
  },

  allow: {
    title: "One step left",
    button: "Allow"
  },

  sensitivity: {
    title: "How readily should it speak up?",
    hint: "You can change this at any time in the options."
  },

  more: {
    title: "Do you write elsewhere too?",
    about: "Your browser asks you once. Mastodon servers and blogs go in the options."
  },

  shortcut: {
    title: "From the keyboard",
    unbound: "Your browser hasn\u2019t set it yet. Once set, it",
    set: "Set a shortcut"
  },

  past: {
    title: "Your balance so far",
    about: `Import the archive that ${listed(ARCHIVED, "or")} gives you, and see how much of it was promotion.`,
    button: "Import past posts"
  },

  options: "All options",
  later: "This page opens once. You\u2019ll find it again under Help in the toolbar popup."
} as const

/** Says which sites the browser keeps Softsell away from. @param names e.g. `X and LinkedIn` */
export function withheldNote(names: string): string {
  return `Your browser doesn\u2019t let Softsell work on ${names} until you allow it. It will ask you once.`
}

/** Goes on after the keys. */
export const SHORTCUT_DOES = "moves between your draft and Softsell, and opens a mark at the caret."
