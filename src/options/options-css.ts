import { FORCED_MARK_LOOK, markLook } from "~ui/mark-look"

/** Styles of the options page alone. */
export const OPTIONS_CSS = `
.options { max-width: 960px; margin: 0 auto; padding: var(--gap-8) var(--gap-4) var(--gap-12); display: grid; gap: var(--gap-6);
  grid-template-columns: minmax(0, 1fr); }
.options-head { display: grid; gap: var(--gap-2); }
.contents ul { display: flex; flex-wrap: wrap; gap: var(--gap-1); margin-inline: calc(-1 * var(--gap-2)); }
.contents a { display: block; padding: 5px var(--gap-2); border-radius: var(--radius-small); text-decoration: none; }
.contents a:hover { background: var(--accent-soft); text-decoration: underline; }
@media (min-width: 820px) {
  .options { grid-template-columns: 148px minmax(0, 1fr); align-items: start; }
  .options-head { grid-column: 1 / -1; }
  .contents { position: sticky; top: var(--gap-4); }
  .contents ul { flex-direction: column; }
}
.section { scroll-margin-top: var(--gap-4); }
.section > h3:not(:nth-child(2)), .section > div:has(> h3) { margin-top: var(--gap-2); }
.opened { padding-top: var(--gap-3); }
.lines > li { border-top: 1px solid var(--line); padding: var(--gap-1) 0; }
.lines > li:has(> form) { padding: var(--gap-3) 0; }
.phrase { overflow-wrap: anywhere; }
.own-form { display: grid; gap: var(--gap-2) var(--gap-3); align-items: end;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr)); }
.own-form > .row, .own-said { grid-column: 1 / -1; }
.own-instead { display: block; }
.stack-close { display: grid; gap: var(--gap-1); }
.sites { margin: var(--gap-2) 0; gap: var(--gap-4); }
.check { min-height: 24px; cursor: pointer; }
.check input { width: 18px; height: 18px; margin: 0; accent-color: var(--accent); }
summary { min-height: 24px; }
.section { gap: var(--gap-4); padding: var(--gap-6); }
@media (max-width: 480px) { .section { padding: var(--gap-4); } }
.section h2 { margin-bottom: var(--gap-1); }
.loading { min-height: 400px; }
.samples { display: grid; gap: var(--gap-2); grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr)); }
.sample { background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius); padding: var(--gap-3);
  display: grid; gap: var(--gap-2); align-content: start; }
.sample mark { color: inherit; ${markLook("var(--mark)")} }
@media (forced-colors: active) { .sample mark { ${FORCED_MARK_LOOK} } }
.rule { display: grid; gap: var(--gap-1); padding: var(--gap-3) 0; }
.rule + .rule { border-top: 1px solid var(--line); }
.examples { display: grid; gap: var(--gap-1); margin: var(--gap-2) 0; }
.examples q { quotes: none; background: var(--paper); border-inline-start: 3px solid var(--line); padding: 2px var(--gap-2);
  display: block; white-space: pre-line; overflow-wrap: anywhere; }
.examples q.flagged, .examples q.before { border-color: var(--mark); }
.examples q.fine, .examples q.after { border-color: var(--accent); }
.badge { font-size: var(--size-small); background: var(--raised); border-radius: var(--radius-round); padding: 1px 8px; }
.changes { list-style: disc; padding-left: var(--gap-6); }
`
