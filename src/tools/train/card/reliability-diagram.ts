import { isRead, isRecent } from "~tools/learning/measuring/results-table"
import type { ResultRow } from "~tools/learning/measuring/result-rows"

/** Side of the square, in pixels, and the room around it for labels. */
const SIDE = 300
const EDGE = 44

const BINS = 10

type Curve = {
  readonly name: string
  readonly color: string
  readonly test: (row: ResultRow) => boolean
}

const CURVES: readonly Curve[] = [
  { name: "all labelled posts", color: "#1d6f8a", test: isRead },
  { name: "posts of 2022 to 2026", color: "#b3541e", test: isRecent }
]

/**
 * A picture of how often posts with a given probability were labelled salesy, in SVG: the nearer to the diagonal, the
 * better the probabilities are calibrated. Points are bins of ten per cent, their area the number of posts.
 */
export function reliabilityDiagram(rows: readonly ResultRow[]): string {
  const x = (share: number): string => (EDGE + share * SIDE).toFixed(1)
  const y = (share: number): string => (EDGE / 2 + (1 - share) * SIDE).toFixed(1)
  const text = (left: string, top: string, words: string, anchor = "middle"): string =>
    `<text x="${left}" y="${top}" text-anchor="${anchor}">${words}</text>`
  const ticks = [0, 0.25, 0.5, 0.75, 1]
  const curves = CURVES.map((curve, at) => {
    const points = binsOf(rows.filter(curve.test))
    const path = points.map(({ score, truth }) => `${x(score)},${y(truth)}`).join(" ")
    const dots = points.map(({ score, truth, share }) => {
      const radius = (2 + 12 * Math.sqrt(share)).toFixed(1)
      return `<circle cx="${x(score)}" cy="${y(truth)}" r="${radius}" fill-opacity="0.5"/>`
    })
    const top = (EDGE / 2 + 18 + 16 * at).toFixed(1)
    return (
      `<g fill="${curve.color}"><polyline points="${path}" fill="none" stroke="${curve.color}"/>` +
      `${dots.join("")}${text(x(0.04), top, curve.name, "start")}</g>`
    )
  })
  const [width, height] = [SIDE + 1.5 * EDGE, SIDE + 1.5 * EDGE]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11" fill="#333">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<rect x="${x(0)}" y="${y(1)}" width="${SIDE}" height="${SIDE}" fill="none" stroke="#bbb"/>`,
    `<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#bbb" stroke-dasharray="4 4"/>`,
    ...ticks.map((tick) => text(x(tick), (EDGE / 2 + SIDE + 15).toFixed(1), String(tick))),
    ...ticks.map((tick) => text((EDGE - 6).toFixed(1), y(tick), String(tick), "end")),
    text(x(0.5), (EDGE / 2 + SIDE + 32).toFixed(1), "probability of promotion"),
    `<g transform="rotate(-90 12 ${y(0.5)})">${text("12", y(0.5), "share labelled salesy")}</g>`,
    ...curves,
    "</svg>",
    ""
  ].join("\n")
}

type Bin = {
  /** Mean probability, and share labelled salesy, 0…1. */
  readonly score: number
  readonly truth: number
  /** Share 0…1 of all posts that are in this bin. */
  readonly share: number
}

function binsOf(rows: readonly ResultRow[]): readonly Bin[] {
  const known = rows.filter(({ example }) => example.salesy !== null)
  return Array.from({ length: BINS }, (_, bin) => {
    const inside = known.filter(
      ({ score }) => Math.min(BINS - 1, Math.floor(score.salesy * BINS)) === bin
    )
    const mean = (read: (row: ResultRow) => number): number =>
      inside.reduce((sum, row) => sum + read(row), 0) / inside.length
    return {
      score: mean(({ score }) => score.salesy),
      truth: mean(({ example }) => example.salesy!),
      share: inside.length / known.length
    }
  }).filter(({ share }) => share > 0)
}
