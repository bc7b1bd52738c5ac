import { transform } from "esbuild"

/** Where lines are broken, in characters. */
export const LINE_LENGTH = 160

/**
 * A script as a person can look through it: lines of about 160 characters in place of some of 800,000. Nothing else
 * changes: esbuild prints again what it has read.
 */
export async function readableScript(code: string): Promise<string> {
  const printed = await transform(code, {
    minifyWhitespace: true,
    // Otherwise it gives longer names to what is named alike in one scope and another. It is also how a module is known in
    // two bundles that gave its variables other names: most get the same ones here.
    minifyIdentifiers: true,
    lineLimit: LINE_LENGTH,
    charset: "ascii",
    legalComments: "inline"
  })
  return printed.code
}
