// @vitest-environment happy-dom
import { flushSync } from "react-dom"
import { createRoot } from "react-dom/client"
import { expect, test } from "vitest"

import { createJudge } from "~engine/judge"
import { reword } from "~engine/rewording/reword"
import { buildView } from "~overlay/card/build-view"
import { Gentler } from "~overlay/card/gentler"

test("a sentence that goes altogether is struck out, in no text of the page", () => {
  const text = "Act now! Only 3 spots left in my course, so buy now. Link in bio."
  const judgement = createJudge(reword).judge({ site: "x", surface: "post", text })
  const holder = document.createElement("div")
  const view = buildView([{ text, judgement }], judgement)
  flushSync(() => createRoot(holder).render(<Gentler view={view} />))
  const struck = [...holder.querySelectorAll<HTMLElement>("del")]
  expect(struck.map(({ dataset }) => dataset["text"])).toEqual(["Act now!"])
  expect(holder.textContent).toBe("")
})
