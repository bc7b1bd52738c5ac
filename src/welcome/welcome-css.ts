import { FORCED_MARK_LOOK, markLook } from "~ui/mark-look"

/** Styles of the welcome page alone. */
export const WELCOME_CSS = `
.welcome { max-width: 1080px; margin: 0 auto; padding: var(--gap-6) var(--gap-4) var(--gap-4); display: grid; gap: var(--gap-4);
  grid-template-columns: minmax(0, 1fr); }
.welcome-head > svg { flex: none; }
.welcome-head { flex-wrap: nowrap; align-items: flex-start; gap: var(--gap-4); }
.welcome-head h1 { font-size: 24px; margin-bottom: var(--gap-1); }
.lead { font-size: var(--size-lead); color: var(--quiet); }
.loading { min-height: 480px; }
.welcome-pair, .welcome-even { display: grid; gap: var(--gap-4); grid-template-columns: minmax(0, 1fr); }
@media (min-width: 800px) {
  .welcome-pair { grid-template-columns: minmax(0, 6fr) minmax(0, 5fr); }
  .welcome-even { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
.welcome-pair > *, .welcome-even > * { align-content: start; }
.demo-box { background: var(--paper); border: 1px solid var(--edge); border-radius: var(--radius); padding: var(--gap-4);
  display: grid; gap: var(--gap-3); align-content: start; min-height: 224px; grid-template-rows: auto 1fr auto; }
.demo-author { display: flex; align-items: center; gap: var(--gap-2); font-weight: var(--weight-strong); }
.demo-face { width: 28px; height: 28px; border-radius: var(--radius-round); background: var(--accent-soft); border: 1px solid var(--line); }
.demo-text { font-size: 17px; line-height: 1.65; white-space: pre-line; overflow-wrap: anywhere; }
.demo-text mark { color: inherit; cursor: pointer; padding-block: 3px; border-radius: 3px; ${markLook("var(--mark)")} }
.demo-text mark:hover, .demo-text mark[aria-expanded="true"] { background-color: color-mix(in srgb, var(--mark) 30%, transparent); }
/* The ring leaves the mark behind a phrase to be read. */
.demo-text mark:focus-visible { outline-offset: 0; }
.demo-opened { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); padding: var(--gap-3);
  box-shadow: var(--shadow); }
.verdict { padding: 3px 12px; font-size: inherit; }
.more-sites { display: grid; gap: var(--gap-3) var(--gap-8); grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr)); }
@media (forced-colors: active) { .demo-text mark, .demo-text mark:is(:hover, [aria-expanded="true"]) { ${FORCED_MARK_LOOK} } }
`
