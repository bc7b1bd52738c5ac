import { KINDS } from "~engine/types"
import { KIND_LOOKS } from "~ui/kind-looks"

/** Pixels of the file per CSS pixel, so that it stays sharp in a document. */
const SCALE = 2

/** Room in px around the picture, for its title and for the key below. */
const MARGIN = 20
const TITLE = 36
const KEY = 36

/** What a saved picture must carry of its own, since the page's style sheet does not travel with it. */
const STYLES = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor"
]

/** A picture of the page as a PNG file, with its title and the key to its colours and patterns. */
export async function pictureAsPng(svg: SVGSVGElement, title: string): Promise<Blob> {
  const { width, height } = svg.getBoundingClientRect()
  const sheet = composed(svg, title, width, height)
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(
    new XMLSerializer().serializeToString(sheet)
  )}`
  await image.decode()
  const canvas = document.createElement("canvas")
  canvas.width = (width + 2 * MARGIN) * SCALE
  canvas.height = (height + TITLE + KEY + 2 * MARGIN) * SCALE
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error("the picture could not be drawn"))
    }, "image/png")
  })
}

function composed(svg: SVGSVGElement, title: string, width: number, height: number): SVGSVGElement {
  const page = getComputedStyle(document.documentElement)
  const colour = (name: string): string => page.getPropertyValue(`--${name}`).trim()
  const full = [width + 2 * MARGIN, height + TITLE + KEY + 2 * MARGIN] as const
  const sheet = element("svg", { width: full[0], height: full[1] })
  const font = getComputedStyle(document.body).fontFamily
  sheet.append(element("rect", { width: full[0], height: full[1], fill: colour("surface") }))
  sheet.append(
    text(title, {
      x: MARGIN,
      y: MARGIN + 18,
      fill: colour("ink"),
      "font-size": 17,
      "font-family": font,
      "font-weight": 600
    })
  )
  const copy = styledCopy(svg)
  for (const [name, value] of Object.entries({ x: MARGIN, y: MARGIN + TITLE, width, height })) {
    copy.setAttribute(name, String(value))
  }
  // The last axis label may extend into the margin.
  copy.style.setProperty("overflow", "visible")
  sheet.append(copy)
  const paints = svg.querySelector("pattern")?.id.replace(/-[a-z]+$/, "")
  const key = element("g", { transform: `translate(${MARGIN} ${MARGIN + TITLE + height + 16})` })
  for (const [at, kind] of KINDS.entries()) {
    const x = (at * width) / KINDS.length
    const fill = paints === undefined ? colour(kind) : `url(#${paints}-${kind})`
    key.append(element("rect", { x, width: 14, height: 14, rx: 3, fill }))
    key.append(
      text(KIND_LOOKS[kind].name, {
        x: x + 20,
        y: 12,
        fill: colour("quiet"),
        "font-size": 12,
        "font-family": font
      })
    )
  }
  sheet.append(key)
  return sheet
}

function styledCopy(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const copies = [copy, ...copy.querySelectorAll<SVGElement>("*")]
  const originals = [svg, ...svg.querySelectorAll<SVGElement>("*")]
  for (const [at, original] of originals.entries()) {
    const style = getComputedStyle(original)
    for (const name of STYLES) copies[at]?.style.setProperty(name, style.getPropertyValue(name))
  }
  return copy
}

function element<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>
): SVGElementTagNameMap[K] {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}

function text(
  words: string,
  attributes: Readonly<Record<string, string | number>>
): SVGTextElement {
  const made = element("text", attributes)
  made.textContent = words
  return made
}
