/** What the reporter knows beside the description. */
export type BoxReport = { readonly site: string; readonly url: string; readonly kind: string }

/** The two files of a fixture folder. */
export type BoxFixture = { readonly html: string; readonly expected: string }

/** One element as `describeBox` writes it: `<div role="textbox" contenteditable="true" data-testid>`. */
const ELEMENT = /^<([a-z][\w-]*)((?:\s+[\w:@.-]+(?:="[\w\s/-]*")?)*)>$/i

const SHADOW_ROOT = "#shadow-root"

/**
 * Makes a skeleton of a described compose box. The description goes from the box outwards, the skeleton nests.
 *
 * @param description lines of `describeBox`; blank lines are skipped
 * @throws Error that names the first line that is not one of a description: nothing else may come into a fixture
 */
export function boxFixture(description: string, report: BoxReport): BoxFixture {
  let inner = ""
  let isBox = true
  const lines = description
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
  if (lines.length === 0) throw new Error("the description is empty")
  for (const line of lines) {
    if (line === SHADOW_ROOT) {
      inner = `<template shadowrootmode="open">${inner}</template>`
      continue
    }
    const [, tag, attributes] = ELEMENT.exec(line) ?? []
    if (tag === undefined) throw new Error(`not a line of a description: ${line}`)
    if (tag === "html" || tag === "body") continue
    inner = `<${tag}${isBox ? " data-box" : ""}${attributes ?? ""}>\n${inner}\n</${tag}>`
    isBox = false
  }
  const expected = {
    site: report.site,
    url: report.url,
    kind: report.kind,
    variant: "unknown",
    submits: null,
    parts: 1,
    withoutMarks: "unknown",
    evidence: { tier: "reported", source: "description of a box", seen: "" }
  }
  return { html: `${inner}\n`, expected: `${JSON.stringify(expected, null, 2)}\n` }
}
