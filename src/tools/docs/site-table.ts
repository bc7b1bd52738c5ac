import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

import * as v from "valibot"

import { networkOf } from "~networks/index"
import { networkIdSchema } from "~networks/schema"
import { BOX_KINDS, type BoxKind } from "~sites/adapter"

const FOLDER = "tests/fixtures/boxes"

const fixtureSchema = v.object({
  site: networkIdSchema,
  kind: v.picklist(BOX_KINDS),
  variant: v.string(),
  evidence: v.object({ tier: v.string(), source: v.string(), seen: v.string() })
})

/** What Softsell does in a box of each kind. */
const BEHAVIOUR = {
  post: "speaks",
  reply: "speaks when salesy",
  message: "silent",
  search: "silent",
  unknown: "silent; the popup offers to check it"
} as const satisfies Record<BoxKind, string>

/** The table of assets/where-it-works.md, one row a fixture, in Markdown. */
export function siteTable(): string {
  const rows = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const file = readFileSync(join(FOLDER, name, "expected.json"), "utf8")
      return { name, ...v.parse(fixtureSchema, JSON.parse(file)) }
    })
  return [
    "| site | box | Softsell | evidence | seen on | when |",
    "|---|---|---|---|---|---|",
    ...rows.map(
      ({ name, site, kind, evidence }) =>
        `| ${networkOf(site).name} | ${name} | ${BEHAVIOUR[kind]} | ${evidence.tier} | ${evidence.source} | ${evidence.seen} |`
    )
  ].join("\n")
}
