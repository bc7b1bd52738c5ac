// @vitest-environment happy-dom
import { expect, test } from "vitest"

import { createComposerControls } from "~overlay/posting/composer-controls"
import type { Composer, SiteAdapter } from "~sites/adapter"
import { guessSubmit, NO_HINTS } from "~sites/submit"

const adapter: SiteAdapter = {
  id: "facebook",
  recognise: () => null,
  isSubmitKey: () => false,
  keepClear: () => [],
  scope: ({ container }) => container,
  submits: ({ container, editor }, hints = NO_HINTS) => guessSubmit(container, editor, hints)
}

/** A dialog in which somebody wrote something, and what is learned of its controls. */
function openDialog(submit = '<button id="post">Post</button>') {
  document.body.innerHTML = `<div role="dialog"><button>Close</button><div id="page"><textarea></textarea></div>${submit}</div>`
  const find = (selector: string) => document.querySelector<HTMLElement>(selector)!
  const container = find("[role=dialog]")
  const editor = find("textarea")
  const composer: Composer = {
    site: "facebook",
    kind: "post",
    variant: "",
    editor,
    container,
    parts: [editor]
  }
  const controls = createComposerControls(adapter)
  controls.learn(composer, true)
  controls.learn(composer, false)
  return {
    find,
    controls,
    submit: () => controls.submits(composer).map(({ id }) => id),
    add: (html: string) => container.insertAdjacentHTML("beforeend", html),
    /** As the watch does at a press on something. */
    press: (isSubmit: boolean) => {
      controls.learn(composer, false)
      if (isSubmit) controls.noteProgress()
      else controls.noteDetour()
    }
  }
}

const DISCARD =
  '<div id="question"><button>Keep</button><button id="discard">Discard</button></div>'

test("a question without a role, beside submit", () => {
  const { submit, press, add } = openDialog()
  press(false)
  add(DISCARD)
  expect(submit()).toEqual(["post"])
})

test("a question in the place of submit", () => {
  const { submit, press, add, find } = openDialog()
  press(false)
  find("#post").hidden = true
  add(DISCARD)
  expect(submit()).toEqual([])
  find("#post").hidden = false
  find("#question").remove()
  expect(submit()).toEqual(["post"])
})

test("a question in the place of the whole box", () => {
  const { submit, press, add, find } = openDialog()
  press(false)
  find("#page").remove()
  find("#post").remove()
  add(DISCARD)
  expect(submit()).toEqual([])
})

test("submit that was drawn anew, behind a panel or not", () => {
  const { submit, press, add, find } = openDialog()
  expect(submit()).toEqual(["post"])
  press(false)
  find("#post").remove()
  add('<button id="new">Post</button>')
  expect(submit()).toEqual(["new"])
})

test("submit under another name after a press of it", () => {
  const { submit, press, add, find } = openDialog('<button id="next">Next</button>')
  press(true)
  find("#next").remove()
  add('<button id="post">Post</button>')
  expect(submit()).toEqual(["post"])
})

test.each(["gone", "hidden"])("a later page, the editor %s, and a question on it", (how) => {
  const { submit, press, add, find, controls } = openDialog('<button id="next">Next</button>')
  press(true)
  find("#next").remove()
  if (how === "gone") find("#page").remove()
  else find("#page").hidden = true
  add('<button>Back</button><button id="post">Post</button>')
  expect(submit()).toEqual(["post"])
  controls.noteDetour()
  add(DISCARD)
  expect(submit()).toEqual(["post"])
})

test("a third page", () => {
  const { submit, press, add, find, controls } = openDialog('<button id="next">Next</button>')
  press(true)
  find("#next").remove()
  find("#page").remove()
  add('<button id="next">Next</button>')
  expect(submit()).toEqual(["next"])
  controls.noteProgress()
  find("#next").remove()
  add('<button id="post">Post</button>')
  expect(submit()).toEqual(["post"])
})

test.each([
  ["one that goes off alone as the box is emptied is submit", ["post"], ["post"]],
  ["a form that switches off all that is in it says nothing", ["post", "cancel"], ["cancel"]],
  ["nor does one that switches off nothing", [], ["cancel"]]
] as const)("%s", (_name, off, submits) => {
  document.body.innerHTML = `<form><textarea></textarea><button id="post">Post</button><button id="cancel">Cancel</button></form>`
  const editor = document.querySelector("textarea")!
  const composer: Composer = {
    ...{ site: "web", kind: "post", variant: "", editor, container: null, parts: [editor] }
  }
  const page: SiteAdapter = {
    ...adapter,
    scope: () => document.querySelector("form"),
    submits: (_composer, hints = NO_HINTS) =>
      guessSubmit(document.querySelector("form"), editor, hints)
  }
  const controls = createComposerControls(page)
  controls.learn(composer, false)
  for (const id of off) document.querySelector<HTMLButtonElement>(`#${id}`)!.disabled = true
  controls.learn(composer, true)
  expect(controls.submits(composer).map(({ id }) => id)).toEqual(submits)
})
