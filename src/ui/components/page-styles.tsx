import { type ReactElement, useLayoutEffect } from "react"

import { PAGE_CSS } from "~ui/page-css"
import { TOKENS } from "~ui/tokens"

type PageStylesProps = {
  /** Styles that only this page needs. */
  readonly more?: string
  /** What the tab says beside the name; by default the name alone. */
  readonly title?: string
}

/** The style sheet of an extension page, and what its HTML, which Plasmo writes, does not say: language and title. */
export function PageStyles({ more = "", title }: PageStylesProps): ReactElement {
  useLayoutEffect(() => {
    document.documentElement.lang = "en"
    if (title !== undefined) document.title = `${title} · Softsell`
  }, [title])
  return <style>{TOKENS + PAGE_CSS + more}</style>
}
