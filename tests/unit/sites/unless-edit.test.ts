// @vitest-environment happy-dom
import { describe, expect, test } from "vitest"

import { adapterOf } from "~sites/index"
import type { NetworkId } from "~networks/index"

const LEXICAL = `<div id="box" contenteditable="true" role="textbox" data-lexical-editor="true"></div>`

function kindOf(title: string, submit: string, site: NetworkId = "facebook"): string | undefined {
  document.body.innerHTML = `<div role="dialog" aria-label="${title}">${LEXICAL}<button>${submit}</button></div>`
  const at = new URL("https://www.facebook.com/") as unknown as Location
  return adapterOf(site).recognise(document.querySelector("#box")!, at)?.kind
}

describe("a post that is out already is not counted again", () => {
  test.each([
    ["Edit post", "Done"],
    ["", "Save"],
    ["", " SAVE\n changes "],
    ["Beitrag bearbeiten", "Speichern"],
    ["Modifier la publication", "Enregistrer"],
    ["Editar publicación", "Guardar"],
    ["Modifica post", "Salva"],
    ["", "保存"]
  ])("a dialog titled \u201C%s\u201D with \u201C%s\u201D", (title, submit) => {
    expect(kindOf(title, submit)).toBe("unknown")
  })
})

describe("a new post is", () => {
  test.each([
    ["Create post", "Post"],
    ["Create post", "Save draft"],
    ["Edit photo", "Post"],
    ["Beitrag erstellen", "Posten"],
    ["", "Next"]
  ])("a dialog titled \u201C%s\u201D with \u201C%s\u201D", (title, submit) => {
    expect(kindOf(title, submit)).toBe("post")
  })

  test("on a site of which nothing is known, what is saved too", () => {
    expect(kindOf("", "Save", "web")).toBe("post")
  })

  test("in old Reddit's comment form, whose button is called save", () => {
    document.body.innerHTML = `<div class="commentarea"><form class="usertext"><textarea id="box" name="text"></textarea>
      <div class="usertext-buttons"><button type="submit" class="save">save</button></div></form></div>`
    const at = new URL("https://old.reddit.com/r/a/comments/1/") as unknown as Location
    expect(adapterOf("reddit").recognise(document.querySelector("#box")!, at)).toMatchObject({
      kind: "reply",
      variant: "reddit-old-reply"
    })
  })
})
