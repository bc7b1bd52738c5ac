import { createHash } from "node:crypto"

/** SHA-256 of a text in UTF-8, in hexadecimal: assets/labels refers to posts by it. */
export function textHash(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex")
}
