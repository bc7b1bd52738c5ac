import type { Surface } from "~engine/types"
import type { NetworkId } from "~networks/index"

/** A draft that `npm start` types, and where. */
export type SampleDraft = {
  /** Names the screenshot. */
  readonly name: string
  readonly site: NetworkId
  readonly surface: Surface
  /** The playground's page whose compose box is used. */
  readonly url: string
  /** What to click to open the box; absent where it is there already. */
  readonly opener?: string
  /** The editable box. */
  readonly editor: string
  readonly text: string
  /** The button that posts it. */
  readonly submit: string
}

const X_EDITOR = '[data-testid="tweetTextarea_0"][contenteditable="true"]'
const FACEBOOK_EDITOR = '[role="dialog"] [data-lexical-editor="true"][contenteditable="true"]'
const X_SUBMIT = '[data-testid="tweetButtonInline"]'
const FACEBOOK_SUBMIT = '[role="dialog"] [aria-label="Post"]'
const LINKEDIN_SUBMIT = "dialog .dialog-foot button"
const LINKEDIN_EDITOR = 'dialog [contenteditable="true"][role="textbox"]'

/** Salesy and valuable, on each network, and a reply: what a person would try first. */
export const SAMPLE_DRAFTS: readonly SampleDraft[] = [
  {
    name: "x-salesy",
    site: "x",
    surface: "post",
    url: "https://x.com/home",
    editor: X_EDITOR,
    submit: X_SUBMIT,
    text: "Buy my new book now! Only today 50% off, don't miss out!! https://example.com/book #book"
  },
  {
    name: "x-valuable",
    site: "x",
    surface: "post",
    url: "https://x.com/home",
    editor: X_EDITOR,
    submit: X_SUBMIT,
    text: "Three things I learnt from baking 400 loaves: weigh the water, rest the dough overnight, and write down the oven's real temperature."
  },
  {
    name: "x-reply-salesy",
    site: "x",
    surface: "reply",
    url: "https://x.com/alice/status/1",
    editor: X_EDITOR,
    submit: X_SUBMIT,
    text: "Thank you so much, that means a lot! By the way, my course opens on Monday, sign up here: https://example.com/course"
  },
  {
    name: "facebook-salesy",
    site: "facebook",
    surface: "post",
    url: "https://www.facebook.com/?compose=1",
    editor: FACEBOOK_EDITOR,
    submit: FACEBOOK_SUBMIT,
    text: "Our amazing candles are the best in town! Order yours today and get free delivery. Comment CANDLE and I will send you the link."
  },
  {
    name: "facebook-valuable",
    site: "facebook",
    surface: "post",
    url: "https://www.facebook.com/?compose=1",
    editor: FACEBOOK_EDITOR,
    submit: FACEBOOK_SUBMIT,
    text: "We stay closed on Monday because of the street works. The bakery around the corner has our rolls, thank you Marta for helping out."
  },
  {
    name: "linkedin-salesy",
    site: "linkedin",
    surface: "post",
    url: "https://www.linkedin.com/feed/?shareActive=true",
    editor: LINKEDIN_EDITOR,
    submit: LINKEDIN_SUBMIT,
    text: "Our game-changing platform helps founders 10x their pipeline. Only 3 spots left, book a free call today!"
  },
  {
    name: "linkedin-valuable",
    site: "linkedin",
    surface: "post",
    url: "https://www.linkedin.com/feed/?shareActive=true",
    editor: LINKEDIN_EDITOR,
    submit: LINKEDIN_SUBMIT,
    text: "I got a quote wrong by 4,000 euros last year because I forgot the permit. Since then the first line of my checklist says: who asks the city?"
  }
]
