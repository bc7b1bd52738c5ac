import type { ReactElement } from "react"

import { PAGE_CSS } from "~ui/page-css"
import { TOKENS } from "~ui/tokens"

/** The style sheet of an extension page. @param more what only this page needs */
export function PageStyles({ more = "" }: { readonly more?: string }): ReactElement {
  return <style>{TOKENS + PAGE_CSS + more}</style>
}
