import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"

import { NETWORKS } from "~networks/index"
import { runMain, UsageError } from "~tools/console/run-main"
import { networkSkeleton, type NewNetwork, withExport } from "~tools/new-network/network-skeleton"

const ROOT = fileURLToPath(new URL("../../../", import.meta.url))

const USAGE =
  'usage: npm run new:network -- ID --hosts "https://example.com/*[,https://…/*]" [--name NAME]'

/** The lists that a network is added to, one line each. */
const LISTS = [
  { room: "networks", path: "src/networks/all.ts" },
  { room: "sites", path: "src/sites/adapters.ts" }
] as const

/** Writes the skeleton of a network, adds it to the two lists, and says what to do next. */
function main(): void {
  const network = readArguments()
  const files = Object.entries(networkSkeleton(network))
  for (const [path, content] of files) {
    mkdirSync(ROOT + dirname(path), { recursive: true })
    writeFileSync(ROOT + path, content, { flag: "wx" })
  }
  for (const { room, path } of LISTS) {
    writeFileSync(ROOT + path, withExport(readFileSync(ROOT + path, "utf8"), room, network.id))
  }
  console.log(`Wrote\n${files.map(([path]) => `  ${path}`).join("\n")}`)
  console.log(`and one line each in ${LISTS.map(({ path }) => path).join(" and ")}.`)
  console.log("Next: fill in each EDIT, then run")
  console.log("  npm run manifest && npm run docs")
  console.log(`  npx vitest run tests/unit/sites tests/unit/networks`)
}

function readArguments(): NewNetwork {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { hosts: { type: "string" }, name: { type: "string" } }
  })
  const [id = ""] = positionals
  const hosts = values.hosts?.split(",") ?? []
  if (!/^[a-z][a-z0-9]*$/.test(id)) {
    throw new UsageError(`"${id}" is no network id: small letters and digits.`, USAGE)
  }
  if (NETWORKS.some((known) => known.id === id)) throw new Error(`The network "${id}" exists.`)
  const wrong = hosts.find((host) => !/^https:\/\/[a-z0-9.-]+\/\*$/.test(host))
  if (hosts.length === 0 || wrong !== undefined) {
    throw new UsageError(`"${wrong ?? ""}" is no pattern for a host: https://host/*`, USAGE)
  }
  const order = Math.max(...NETWORKS.map((known) => known.order)) + 1
  const name = values.name ?? id.charAt(0).toUpperCase() + id.slice(1)
  return { id, name, hosts, order }
}

runMain(main)
