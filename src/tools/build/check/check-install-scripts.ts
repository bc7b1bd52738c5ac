import { readFileSync } from "node:fs"

/** Packages that may run a script when they are installed, with what for. None of them is in the extension itself. */
const KNOWN: Readonly<Record<string, string>> = {
  "@parcel/watcher": "Plasmo's bundler: native code that watches files",
  "@swc/core": "Plasmo's bundler: native compiler",
  "core-js": "draft-js of the playground: prints a request for donations",
  esbuild: "bundles playground and tests: native program",
  lmdb: "Plasmo's bundler: native cache",
  "msgpackr-extract": "lmdb's: native decoder, optional",
  sharp: "Plasmo: draws the icons in all sizes"
}

type Lock = {
  readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>
}

/** Asks that no package runs a script on a developer's machine without anybody having looked at it. */
export function checkInstallScripts(lockFile = "package-lock.json"): readonly string[] {
  const { packages } = JSON.parse(readFileSync(lockFile, "utf8")) as Lock
  return unknownInstallScripts(packages).map((name) => `${name} has an install script`)
}

/** Names of the packages with an install script that nobody has listed. @param packages as npm's lock file has them */
export function unknownInstallScripts(packages: Lock["packages"]): readonly string[] {
  return Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([path]) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length))
    .filter((name) => !Object.hasOwn(KNOWN, name))
}
