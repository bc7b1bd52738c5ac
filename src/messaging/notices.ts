import * as v from "valibot"

/** background → linter of one tab: plain notices, no answer. */
export const noticeSchema = v.variant("notice", [
  /** A compose box may be focused: look at the deep active element and mount if there is one. */
  v.object({ notice: v.literal("linter.look") }),
  /** Alt+Shift+S: move focus between editor and card. */
  v.object({ notice: v.literal("focus.switch") }),
  /** What `page.context` answers has changed: ask again, if a box is open. */
  v.object({ notice: v.literal("context.changed") }),
  /** The popup's "Check it anyway". */
  v.object({ notice: v.literal("box.check") }),
  /** The person has taken the permission for this page's site back: leave the page. */
  v.object({ notice: v.literal("site.left") })
])

/** background → linter of one tab. */
export type Notice = v.InferOutput<typeof noticeSchema>
