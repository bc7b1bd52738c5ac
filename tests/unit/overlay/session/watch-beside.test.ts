// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest"

import { watchBeside } from "~overlay/session/watch-beside"
import { adapterOf } from "~sites/index"

const FORM = `<form class="compose-form">
  <input id="cw-spoiler-input" type="text" />
  <button type="button" class="dropdown-button"><svg class="icon icon-globe"></svg></button>
  <textarea class="autosuggest-textarea__textarea"></textarea>
  <span class="character-counter">500</span>
  <button type="submit">Post</button>
</form>`

/** Longer than a look waits, in milliseconds. */
const MOMENT_MS = 200

const recognise = () =>
  adapterOf("mastodon").recognise(
    document.querySelector("textarea")!,
    new URL("https://mastodon.example/home") as unknown as Location
  )

let changes: number
let life: AbortController

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = FORM
  changes = 0
  life = new AbortController()
  let composer = recognise()!
  watchBeside(
    {
      composer: () => composer,
      recognise: () => {
        const found = recognise()
        return found?.kind === "post" ? found : null
      },
      onChange: () => {
        changes++
        composer = recognise()!
      }
    },
    life.signal
  )
})

afterEach(() => {
  life.abort()
  vi.useRealTimers()
})

function get<T extends Element>(selector: string): T {
  return document.querySelector<T>(selector)!
}

async function passes(): Promise<number> {
  await vi.advanceTimersByTimeAsync(MOMENT_MS)
  return changes
}

function types(selector: string, text: string): void {
  const box = get<HTMLInputElement>(selector)
  box.value = text
  box.dispatchEvent(new Event("input", { bubbles: true }))
}

test("a private mention is noticed without any focus", async () => {
  get("svg").setAttribute("class", "icon icon-at")
  expect(await passes()).toBe(1)
})

test("so are the words of a warning, and a warning that is switched off", async () => {
  types("#cw-spoiler-input", "Hurry, last chance")
  expect(await passes()).toBe(1)
  get("#cw-spoiler-input").setAttribute("disabled", "")
  expect(await passes()).toBe(2)
})

test("neither the draft, nor its count, nor a class that decides nothing is a change", async () => {
  types("textarea", "Words")
  get(".character-counter").textContent = "495"
  get("form").classList.add("is-open")
  expect(await passes()).toBe(0)
})

test("what comes after the end is nobody's", async () => {
  life.abort()
  get("svg").setAttribute("class", "icon icon-at")
  expect(await passes()).toBe(0)
})
