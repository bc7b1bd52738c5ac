import { find } from "~platform/dom"
import type { SiteAdapter } from "~sites/adapter"
import type { BoxRule } from "~sites/box-rule"
import { composedClosest } from "~sites/composed-tree"
import { createAdapter } from "~sites/create-adapter"
import { isVisible } from "~sites/is-visible"
import type { Beside } from "~sites/recognise-by"

/** The compose form of Mastodon's own web client, by its source (2026). Forks differ. */
const FORM = "form.compose-form"

const TEXT = "textarea.autosuggest-textarea__textarea, textarea"

const SUBMIT =
  ".compose-form__submit button[type='submit'], .compose-form__submit button, button[type='submit']"

/** The icon of the visibility button while the post goes to the people it names, and to nobody else. */
const PRIVATE = "button .icon-at"

/**
 * The icons of a post that goes to more people than it names (visibility_button, 2026). Where neither these nor the one above
 * show, nothing tells a post from a private mention: silent.
 */
const SHARED = "svg:is(.icon-globe, .icon-quiet-time, .icon-lock)"

/** The content warning, which is what readers see first; it is there, and takes words, only when it is switched on. */
const WARNING = "#cw-spoiler-input:not([disabled])"

const RULES: readonly BoxRule[] = [
  {
    variant: "mastodon-message",
    kind: "message",
    reason:
      "a private mention: the icon of its visibility is untranslated (visibility_button, 2026)",
    inside: "form",
    holding: PRIVATE
  },
  {
    variant: "mastodon-edit",
    kind: "unknown",
    reason: "a post that is out already, being edited: not to be counted twice",
    inside: FORM,
    holding: ".edit-indicator"
  },
  {
    variant: "mastodon-reply",
    kind: "reply",
    reason: "the answered post stands in the form (compose_form, 2026)",
    is: TEXT,
    inside: FORM,
    holding: ".reply-indicator"
  },
  {
    variant: "mastodon-compose",
    kind: "post",
    reason: "the compose form (compose_form, 2026)",
    is: TEXT,
    inside: FORM
  },
  {
    variant: "structure",
    kind: "reply",
    reason:
      "fallback: a form that says whom it goes to; without its name a post cannot be told from a reply",
    is: "textarea",
    inside: "form:has(button)",
    holding: SHARED
  }
]

/** Mastodon, on whatever server. */
export const mastodon: SiteAdapter = createAdapter({
  id: "mastodon",
  rules: RULES,
  home: `${FORM}, form`,
  submit: SUBMIT,
  // About a picture without a description (compose_form, 2026).
  asksFirst: true,
  beside
})

/** The form itself: its menu says whom the post goes to, and the warning is a field that comes and goes. */
function beside(editor: HTMLElement): Beside {
  const changesIn = composedClosest(editor, "form")
  const preface = find(changesIn, WARNING)
  return {
    ...(changesIn ? { changesIn } : {}),
    ...(preface instanceof HTMLInputElement && isVisible(preface) ? { preface } : {})
  }
}
