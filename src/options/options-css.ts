import { FORCED_MARK_LOOK, markLook } from "~ui/mark-look"

/** Styles of the options page alone. */
export const OPTIONS_CSS = `
.options { max-width: 760px; margin: 0 auto; padding: var(--gap-8) var(--gap-4) var(--gap-12); }
.section { gap: var(--gap-4); padding: var(--gap-6); }
.section h2 { margin-bottom: var(--gap-1); }
.loading { min-height: 400px; }
.samples { display: grid; gap: var(--gap-2); grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr)); }
.sample { background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius); padding: var(--gap-3);
  display: grid; gap: var(--gap-2); align-content: start; }
.sample mark { color: inherit; ${markLook("var(--mark)")} }
@media (forced-colors: active) { .sample mark { ${FORCED_MARK_LOOK} } }
.verdict { display: inline-flex; align-items: center; gap: 6px; border-radius: var(--radius-round); padding: 2px 10px; font-size: var(--size-small);
  font-weight: var(--weight-strong); border: 1px solid transparent; background: var(--raised); }
.verdict-salesy { background: var(--note-soft); color: var(--note); }
.verdict-valuable { background: var(--good-soft); color: var(--good); }
@media (forced-colors: active) { .verdict { border-color: CanvasText; } }
.rule { display: grid; gap: var(--gap-1); padding: var(--gap-3) 0; }
.rule + .rule { border-top: 1px solid var(--line); }
.examples { display: grid; gap: var(--gap-1); margin: var(--gap-2) 0; }
.examples q { quotes: none; background: var(--paper); border-inline-start: 3px solid var(--line); padding: 2px var(--gap-2);
  display: block; white-space: pre-line; overflow-wrap: anywhere; }
.examples q.flagged, .examples q.before { border-color: var(--mark); }
.examples q.fine, .examples q.after { border-color: var(--accent); }
.badge { font-size: var(--size-small); background: var(--raised); border-radius: var(--radius-round); padding: 1px 8px; }
`
