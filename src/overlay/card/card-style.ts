/** The look of the card, on the tokens of `~ui/tokens`. Sizes in px: a site's root font must not scale it. */
export const CARD_STYLE = `
* { box-sizing: border-box; margin: 0; padding: 0; }
section {
  font: 400 13px/1.45 var(--font); color: var(--ink); text-align: left;
  -webkit-font-smoothing: antialiased; overflow-wrap: anywhere;
  -webkit-user-select: none; user-select: none;
}
[data-text]::after { content: attr(data-text); }
h2 { font-size: 12px; font-weight: 600; color: var(--quiet); }
ul { list-style: none; }
button {
  font: inherit; color: inherit; background: none; border: 1px solid transparent;
  border-radius: var(--radius-small); cursor: pointer; text-align: left;
}
section[aria-busy="true"] :is(.option, .wide) { color: var(--quiet); background: var(--raised); border-color: var(--line); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.icon { width: 18px; height: 18px; flex: none; display: block; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
svg path { fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
.icon path { fill: #faf7f2; stroke: none; }

.chip, .panel {
  background: var(--surface); border: 1px solid var(--line); box-shadow: var(--shadow);
  animation: appear var(--motion) ease-out;
}
@keyframes appear { from { transform: translateY(3px); } }

.chip {
  position: relative; display: flex; align-items: center; gap: 6px; height: 32px; width: max-content;
  max-width: min(380px, calc(100vw - 16px)); padding: 0 6px 0 7px; border-radius: var(--radius-round);
}
.chip .status { min-width: 0; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.chip .headline { font-weight: 600; }
.chip .aside { color: var(--quiet); }
.chip.salesy .headline { color: var(--note); }
.chip.valuable .headline { color: var(--good); }
.chip .count {
  min-width: 18px; padding: 0 5px; border-radius: 9px; background: var(--note-soft); color: var(--note);
  font-size: 12px; line-height: 18px; font-weight: 600; text-align: center;
}
.chip.dot { width: 32px; padding: 0; justify-content: center; }
.chip.dot.salesy { border-color: var(--mark); }
.chip.dot .unfold svg { display: none; }
.unfold { display: flex; padding: 3px; border-radius: var(--radius-round); position: static; }
.unfold::after { content: ""; position: absolute; inset: 0; border-radius: inherit; }
.chip .unfold:focus-visible { outline: none; }
.chip .unfold:focus-visible::after { outline: 2px solid var(--accent); outline-offset: 1px; border-radius: var(--radius-round); }
.unfold svg, .fold svg { width: 12px; height: 12px; display: block; color: var(--quiet); }
.chip .above { position: relative; z-index: 1; padding: 1px 8px; color: var(--accent); font-weight: 600; border-radius: var(--radius-round); }

.panel {
  display: flex; flex-direction: column; width: 320px;
  border-radius: var(--radius); overflow: hidden;
}
header { display: flex; align-items: flex-start; gap: 8px; padding: 10px 8px 10px 12px; flex: none; }
header .status { flex: 1; min-width: 0; line-height: 18px; }
header .headline { font-weight: 600; font-size: 14px; }
header .aside { color: var(--quiet); }
.panel.salesy header { background: var(--note-soft); color: var(--note); }
.panel.valuable header { background: var(--good-soft); color: var(--good); }
.panel.unsure header { background: var(--raised); }
.panel header .aside { color: inherit; }
.fold { padding: 5px; margin: -2px 0; border-radius: var(--radius-round); }
.fold svg { color: inherit; }
.fold:hover, .unfold:hover { background: rgb(128 128 128 / 16%); }
.chip .unfold:hover { background: none; }
.chip:hover { border-color: var(--edge); }

.notice { flex: 1; min-width: 0; display: flex; align-items: center; gap: 4px; }
.notice p { padding: 3px 4px; }
.body { flex: 1 1 auto; min-height: 0; overflow-y: auto; overscroll-behavior: contain; padding: 2px 12px 10px; scrollbar-width: thin; scrollbar-color: var(--edge) transparent; }
.body > * { margin-top: 8px; }
.body > h2 { margin-top: 12px; }
.reasons li, .good li { position: relative; padding-left: 14px; }
.reasons li + li, .good li + li { margin-top: 4px; }
.reasons li::before, .good li::before {
  content: ""; position: absolute; left: 1px; top: 7px; width: 6px; height: 6px; border-radius: 3px; background: var(--mark);
}
.good li::before { background: var(--accent); }
.offers { margin-top: 2px; }
.offer { padding: 6px 0; }
.offer + .offer { border-top: 1px solid var(--line); }
.before { display: flex; align-items: flex-start; justify-content: space-between; gap: 8px; }
.before .bare { flex: none; margin: -3px -6px -5px 0; }
.old { min-width: 0; color: var(--quiet); display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical; overflow: hidden; }
.part {
  display: inline-block; margin-right: 6px; padding: 0 6px; border-radius: 9px; background: var(--raised);
  color: var(--quiet); font-size: 11px; line-height: 18px; text-decoration: none;
}
.options { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; margin-top: 4px; }
.option { padding: 3px 8px; border-color: var(--edge); max-width: 100%; }
.option.first { background: var(--accent-soft); border-color: var(--accent); }
.option:hover { border-color: var(--accent); background: var(--accent-soft); }
.bare { padding: 3px 6px; color: var(--quiet); font-size: 12px; }
.bare:hover { color: var(--ink); background: var(--raised); }
.bare.strong { color: var(--accent); font-weight: 600; font-size: 13px; }
.reasons li { display: flex; align-items: flex-start; justify-content: space-between; gap: 8px; }
.reasons .bare { flex: none; margin: -3px -6px -5px 0; }
.gentler { margin-top: 12px; }
.preview {
  margin-top: 6px; padding: 8px 10px; max-height: 96px; overflow-y: auto; overscroll-behavior: contain; white-space: pre-wrap;
  background: var(--raised); border-radius: var(--radius-small); scrollbar-width: thin; scrollbar-color: var(--edge) transparent;
}
.preview p + p { margin-top: 6px; }
ins { text-decoration: none; background: var(--good-soft); color: var(--good); border-radius: 3px; box-shadow: 0 0 0 1px var(--good-soft); }
del { color: var(--quiet); text-decoration: line-through; }
.removed { margin-top: 6px; color: var(--note); }
.wide {
  display: block; width: 100%; margin-top: 8px; padding: 6px 12px; text-align: center; font-weight: 600;
  background: var(--accent); color: var(--on-accent); border-color: var(--accent);
}
/* No filter, no opacity: to the browser they make a button see-through, and its presses do not count. */
.wide:hover { background: color-mix(in srgb, var(--accent) 88%, var(--on-accent)); }
.note { color: var(--quiet); }
footer > .bare { flex: none; margin-left: auto; }
footer { display: flex; align-items: flex-end; gap: 8px; padding: 4px 8px; flex: none; border-top: 1px solid var(--line); }
@media (forced-colors: active) {
  .chip, .panel, .option, .wide { border-color: CanvasText; }
  ins { text-decoration: underline; }
}
`
