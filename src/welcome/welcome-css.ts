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
.welcome-grid { display: grid; gap: var(--gap-4); grid-template-columns: minmax(0, 1fr); }
.welcome-grid > .stack:not(.demo) { align-content: start; }
.demo { grid-template-rows: auto 1fr auto; }
@media (min-width: 800px) {
  .welcome-grid { grid-template-columns: minmax(0, 6fr) minmax(0, 5fr); }
  .demo { grid-row: span 2; }
  .more, .choose { grid-column: 1 / -1; }
}
/* One screen of 1280 x 800. The sample has room for what a mark opens, so that nothing moves. */
@media (min-width: 1180px) {
  .welcome { max-width: 1260px; padding: var(--gap-3) var(--gap-4) var(--gap-2); gap: var(--gap-3); }
  .welcome-head { align-items: center; }
  .welcome-head > svg { width: 36px; height: 36px; }
  .welcome-head > div { display: flex; align-items: baseline; gap: var(--gap-4); }
  .welcome-head h1 { margin: 0; flex: none; }
  .welcome-grid { gap: var(--gap-3); grid-template-columns: minmax(0, 12fr) minmax(0, 10fr) minmax(0, 10fr); }
  .welcome-grid > .card { padding: var(--gap-3) var(--gap-4); }
  .welcome-grid .points { gap: var(--gap-1); }
  .welcome-grid .choice { padding: var(--gap-2) var(--gap-3); }
  .demo { grid-row: span 3; }
  .more, .choose, .past { grid-column: 2 / -1; }
}
.demo-box { background: var(--paper); border: 1px solid var(--edge); border-radius: var(--radius); padding: var(--gap-4);
  display: flex; flex-direction: column; gap: var(--gap-3); min-height: 224px; }
.demo-foot { margin-top: auto; }
.past { flex-wrap: wrap; }
.past > div { flex: 1 1 220px; }
.keys h2 { margin-bottom: var(--gap-1); }
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
.more-sites { display: grid; gap: var(--gap-2) var(--gap-8); grid-template-columns: repeat(auto-fit, minmax(min(100%, 180px), 1fr)); }
@media (forced-colors: active) { .demo-text mark, .demo-text mark:is(:hover, [aria-expanded="true"]) { ${FORCED_MARK_LOOK} } }
`
