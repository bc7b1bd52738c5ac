import { build } from "esbuild"

import { PAGE_NAMES, PAGES_FOLDER } from "./playground-routes"

/** A page's script or style sheet, by the path it is served under. */
export type Assets = ReadonlyMap<string, string>

/**
 * Bundles the playground's pages with the real editors, in memory (about a second).
 *
 * @returns files by path, e.g. `/assets/x.js` and `/assets/x.css`
 */
export async function bundlePlayground(): Promise<Assets> {
  const { outputFiles } = await build({
    entryPoints: PAGE_NAMES.map((page) => ({
      in: `${PAGES_FOLDER}${page}/index.ts`,
      out: page
    })),
    bundle: true,
    write: false,
    outdir: "/assets",
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    // Draft.js and its fbjs read these two names of Node's.
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    loader: { ".svg": "dataurl" },
    // The lab loads one editor at a time; a page that the tests open hundreds of times should be quick to parse.
    splitting: true,
    minify: true,
    conditions: ["production"],
    logLevel: "warning"
  })
  return new Map(outputFiles.map((file) => [file.path, file.text]))
}
