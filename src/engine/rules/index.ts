import type { Rule } from "~engine/rule"
import noLinkInBio from "~engine/rules/no-link-in-bio"

/** All rules, in the order in which they are shown. `npm run new:rule` adds to this list. */
export const RULES: readonly Rule[] = [noLinkInBio]
