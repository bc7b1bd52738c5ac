// @vitest-environment happy-dom
import { describe, expect, test } from "vitest"

import { hostsOf, networkOf } from "~networks/index"
import { adapterFor, adapterOf, recognise } from "~sites/index"

import { BOX_NAMES, deepAll, expectedBox, LANGUAGES, loadBox, stripMarks } from "./load-box"

function at(url: string): Location {
  return new URL(url) as unknown as Location
}

describe.each(BOX_NAMES)("%s", (name) => {
  const expected = expectedBox(name)
  const adapter = adapterOf(expected.site)

  test.each(LANGUAGES)("is recognised with labels in %s", (language) => {
    const box = loadBox(name, language)
    const composer = adapter.recognise(box, at(expected.url))
    expect(composer).toMatchObject({
      site: expected.site,
      kind: expected.kind,
      variant: expected.variant
    })
    expect(composer?.editor).toBe(box)
    expect(composer?.parts).toHaveLength(expected.parts)
  })

  test.each(LANGUAGES)("has its submit buttons with labels in %s", (language) => {
    if (expected.submits === null) return
    const box = loadBox(name, language)
    const composer = adapter.recognise(box, at(expected.url))
    const wanted = deepAll("[data-submit]")
    expect(composer && adapter.submits(composer)).toEqual(wanted)
    expect(wanted).toHaveLength(expected.submits)
    for (const submit of wanted) {
      expect(composer && adapter.keepClear(composer)).toContain(submit)
    }
  })

  test("is at worst unknown without the site's own marks", () => {
    const box = loadBox(name, "en")
    stripMarks()
    expect(adapter.recognise(box, at(expected.url))?.kind).toBe(expected.withoutMarks)
  })
})

test.each(BOX_NAMES)("the address of %s is its network's, or no network's", (name) => {
  const { site, url } = expectedBox(name)
  expect(adapterFor(new URL(url).hostname)?.id).toBe(
    hostsOf(networkOf(site)).length > 0 ? site : undefined
  )
})

test("text outside any box, and boxes on other sites, are not recognised", () => {
  document.body.innerHTML = `<p id="p">words</p><textarea id="t"></textarea>`
  expect(recognise(document.querySelector("#p")!, at("https://x.com/home"))).toBeNull()
  expect(recognise(document.querySelector("#t")!, at("https://example.org/"))).toBeNull()
})
