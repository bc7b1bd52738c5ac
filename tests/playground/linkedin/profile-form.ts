import { mountTiptap } from "../editors/mount-tiptap"
import { createComposer } from "../page/composer"
import { h } from "../page/h"

/** The form for a profile's headline: the same Tiptap wrapper as a comment's, but no post. Softsell must stay silent. */
export function profileForm(): HTMLElement {
  const submit = h("button", { type: "button", class: "primary" }, "Save")
  const composer = createComposer({
    mount: mountTiptap,
    label: "Headline",
    placeholder: "Headline",
    wrap: (host) => h("div", { "data-testid": "ui-core-tiptap-text-editor-wrapper" }, host),
    submit,
    submitKey: null,
    onPosted: () => undefined,
    onFailed: () => undefined
  })
  return h(
    "form",
    { class: "card", "data-sdui-screen": "com.linkedin.sdui.flagshipnav.profile.ProfileEditIntro" },
    h("h2", {}, "Edit intro"),
    composer.parts,
    submit
  )
}
