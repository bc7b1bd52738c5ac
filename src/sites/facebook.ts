import type { Composer, SiteAdapter } from "~sites/adapter"
import { type BoxRule, DIALOG } from "~sites/box-rule"
import { buttonsAfter } from "~sites/buttons"
import { closestContaining, composedClosest } from "~sites/composed-tree"
import { recogniseBy } from "~sites/recognise-by"
import { guessSubmit, NO_HINTS } from "~sites/submit"
import { unlessEdit } from "~sites/unless-edit"

/** Lexical marks its own root; every class on Facebook is hashed (2026-06). */
const LEXICAL = '[data-lexical-editor="true"][contenteditable="true"]'

/** The fallback by structure: any editor of several lines. */
const SOME_EDITOR = '[contenteditable="true"][role="textbox"], textarea'

const ARTICLE = '[role="article"], article'

/** Boxes of a group or page outside any dialog (2026-06). */
const INLINE = '[data-pagelet="GroupInlineComposer"], [data-pagelet*="Composer"]'

/** Chat tabs and Messenger's panes, by their pagelets; labels never decide. */
const CHAT = '[data-pagelet*="Chat"], [data-pagelet*="Messenger"], [data-pagelet^="MW"]'

const BUTTON = '[role="button"], button'

const RULES: readonly BoxRule[] = [
  {
    variant: "facebook-message-route",
    kind: "message",
    reason: "Messenger's own pages",
    address: /^\/messages(?:\/|$)/
  },
  {
    variant: "facebook-message",
    kind: "message",
    reason: "the pagelet of a chat tab",
    inside: CHAT
  },
  {
    variant: "facebook-message",
    kind: "message",
    reason: "a chat has its log next to the box, outside the page's main part",
    inside: ':is([role="complementary"], [role="region"], [role="dialog"]):has([role="log"])'
  },
  {
    variant: "facebook-comment",
    kind: "reply",
    reason: "a comment's box is inside its article (2026-06)",
    is: `${LEXICAL}, ${SOME_EDITOR}`,
    inside: ARTICLE
  },
  {
    variant: "facebook-comment-dialog",
    kind: "reply",
    reason: "a post opened in a dialog: its article comes before the comment's box (2026-06)",
    is: `${LEXICAL}, ${SOME_EDITOR}`,
    after: ARTICLE
  },
  {
    variant: "facebook-dialog",
    kind: "post",
    reason: "the post dialog holds no article before its editor (2026-06)",
    is: LEXICAL,
    inside: DIALOG
  },
  {
    variant: "facebook-inline",
    kind: "post",
    reason: "inline box of a group or page (2026-06)",
    is: LEXICAL,
    inside: INLINE
  },
  {
    variant: "structure",
    kind: "post",
    reason: "fallback: an editor in the main part of a group's page, outside any article",
    is: SOME_EDITOR,
    inside: '[role="main"], main',
    outside: `${ARTICLE}, ${DIALOG}`,
    address: /^\/groups\//
  },
  {
    variant: "facebook-mobile",
    kind: "post",
    reason: "m.facebook.com's form, from its older markup; not seen lately",
    is: 'textarea[name="xc_message"]'
  },
  {
    variant: "structure",
    kind: "post",
    reason: "fallback: an editor in a dialog with a button that can be disabled",
    is: SOME_EDITOR,
    inside:
      ':is(dialog, [role="dialog"], [aria-modal="true"]):has([role="button"][aria-disabled], button)'
  }
]

/** Facebook, without Messenger. */
export const facebook: SiteAdapter = {
  id: "facebook",
  recognise: (target, location) =>
    unlessEdit(recogniseBy({ id: "facebook", rules: RULES }, target, location), submits),
  scope: ({ editor }) => scopeOf(editor),
  submits,
  // Ctrl+Enter is not known to post a post; a press that posts nothing comes to nothing.
  isSubmitKey: ({ kind }, event) =>
    event.key === "Enter" &&
    (event.ctrlKey || event.metaKey || (kind === "reply" && !event.shiftKey)),
  keepClear: (composer) => [
    ...new Set([...submits(composer), ...buttonsAfter(scopeOf(composer.editor), composer.editor)])
  ]
}

/**
 * By structure: Facebook names its Post button only in the person's language. "Next" is taken for it where a second page
 * follows; pressing it is a press after which the page turns.
 */
function submits({ editor }: Composer, hints = NO_HINTS): readonly HTMLElement[] {
  return guessSubmit(scopeOf(editor), editor, hints)
}

function scopeOf(editor: HTMLElement): ParentNode | null {
  return composedClosest(editor, `${DIALOG}, ${INLINE}, form`) ?? closestContaining(editor, BUTTON)
}
