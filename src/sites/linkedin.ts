import { findAll } from "~platform/dom"
import type { Composer, SiteAdapter } from "~sites/adapter"
import { type BoxRule, DIALOG } from "~sites/box-rule"
import { buttonsAfter } from "~sites/buttons"
import { closestContaining, composedClosest } from "~sites/composed-tree"
import { isVisible } from "~sites/is-visible"
import { recogniseBy } from "~sites/recognise-by"
import { guessSubmit, NO_HINTS } from "~sites/submit"
import { unlessEdit } from "~sites/unless-edit"

/** Quill's root, in the page or in the open shadow root of the interop outlet. */
const QUILL = ".ql-editor[contenteditable='true']"

/** Tiptap's root in the share box since autumn 2026; company pages leave the key out (2026-10-09). */
const TIPTAP = "[componentkey='ShareBox_textEditor'][contenteditable='true']"

const SOME_EDITOR =
  "[contenteditable='true'][role='textbox'], .ql-editor[contenteditable='true'], textarea"

/** The older share box, by class names that lasted years. */
const SHARE_BOX =
  ".share-box, .share-creation-state, [class*='share-creation-state'], [class*='share-box']"

/** The new share dialog names its screen. */
const SHARE_SCREEN = "[data-sdui-screen*='sharing.']"

const COMMENT_BOX =
  "[componentkey^='commentBox-'], [class*='comments-comment-box'], [class*='comment-box'], [class*='comments-comment-texteditor']"

/** What holds a comment's editor, its tools and its button. */
const COMMENT_FORM = ":is(form, .comments-comment-box, [componentkey^='commentBox-']):has(button)"

const SUBMIT = ".share-actions__primary-action, [class*='comments-comment-box__submit-button']"

const RULES: readonly BoxRule[] = [
  {
    variant: "linkedin-message",
    kind: "message",
    reason: "message form, also inside the shadow root (2026)",
    inside: "[class*='msg-form']"
  },
  {
    variant: "linkedin-message-route",
    kind: "message",
    reason: "the messages' own page",
    address: /^\/messaging(?:\/|$)/
  },
  {
    variant: "linkedin-profile",
    kind: "unknown",
    reason: "headline and About use the comment's editor (2026-10): not a post",
    inside: "[data-sdui-screen*='profile.'], [data-sdui-screen*='profileEdit']"
  },
  {
    variant: "linkedin-profile-route",
    kind: "unknown",
    reason: "forms of one's own profile",
    address: /^\/in\/[^/]+\/(?:edit|add-edit|overlay\/(?!create-post))/
  },
  {
    variant: "linkedin-comment",
    kind: "reply",
    reason: "comment box by its key or class names (2026-10)",
    is: SOME_EDITOR,
    inside: COMMENT_BOX
  },
  {
    variant: "linkedin-dialog",
    kind: "post",
    reason: "Tiptap with the share box's key (2026-09)",
    is: TIPTAP
  },
  {
    variant: "linkedin-interop",
    kind: "post",
    reason: "the older share box in the open shadow root of #interop-outlet (2026-05)",
    is: QUILL,
    inside: "#interop-outlet, [data-testid='interop-shadowdom']",
    outside: "[role='article'], [data-urn]"
  },
  {
    variant: "linkedin-quill",
    kind: "post",
    reason: "Quill in the older share box",
    is: QUILL,
    inside: SHARE_BOX
  },
  {
    variant: "linkedin-company",
    kind: "post",
    reason: "share screen whose editor has no key (2026-10-09)",
    is: SOME_EDITOR,
    inside: SHARE_SCREEN
  },
  {
    variant: "linkedin-sharing-route",
    kind: "post",
    reason: "the share box as a page of its own (2026-09)",
    is: SOME_EDITOR,
    address: /^\/sharing\//
  },
  {
    variant: "linkedin-comment-page",
    kind: "reply",
    reason:
      "on a post's own page a Quill outside any dialog comments it, whatever its label (2026-10)",
    is: SOME_EDITOR,
    outside: DIALOG,
    address: /^\/(?:feed\/update|posts)\//
  },
  {
    variant: "linkedin-comment-article",
    kind: "reply",
    reason: "fallback: an editor inside a post of the feed",
    is: SOME_EDITOR,
    inside: "[role='article'], article, [data-urn]"
  },
  {
    variant: "structure",
    kind: "reply",
    reason: "fallback: a dialog with a post before the editor",
    is: SOME_EDITOR,
    after: "[role='article'], article, [data-urn]"
  },
  {
    variant: "structure",
    kind: "post",
    reason: "fallback: an editor in a dialog with a button, on the feed or a company's page",
    is: SOME_EDITOR,
    inside: ":is(dialog, [role='dialog'], [aria-modal='true']):has(button)",
    address: /^\/(?:feed|company|preload|showcase)(?:\/|$|\?)/
  }
]

/** LinkedIn, in its three shapes. */
export const linkedin: SiteAdapter = {
  id: "linkedin",
  recognise: (target, location) =>
    unlessEdit(recogniseBy({ id: "linkedin", rules: RULES }, target, location), submits),
  scope: ({ editor }) => scopeOf(editor),
  submits,
  // Seen to post comments; a press that posts nothing comes to nothing.
  isSubmitKey: (_composer, event) => event.key === "Enter" && (event.ctrlKey || event.metaKey),
  keepClear: (composer) => [
    ...new Set([...submits(composer), ...buttonsAfter(scopeOf(composer.editor), composer.editor)])
  ]
}

/** By class where LinkedIn still has them, else by structure. */
function submits({ editor }: Composer, hints = NO_HINTS): readonly HTMLElement[] {
  const scope = scopeOf(editor)
  const named = findAll(scope, SUBMIT).filter(isVisible)
  return named.length > 0 ? named : guessSubmit(scope, editor, hints)
}

/** The dialog or the comment's form; its inner parts have names like its own, and buttons of their own. */
function scopeOf(editor: HTMLElement): ParentNode | null {
  return (
    composedClosest(editor, `${DIALOG}, ${COMMENT_FORM}`) ?? closestContaining(editor, "button")
  )
}
