import { TONE_STYLE } from "~ui/tones"

/** The look of the card, on the tokens of `~ui/tokens`. Sizes in px: a site's root font must not scale it. */
export const CARD_STYLE = `${TONE_STYLE}
* { box-sizing: border-box; margin: 0; padding: 0; }
section {
  position: relative; width: max-content; height: 32px;
  font: 400 13px/1.4 var(--font); color: var(--ink); text-align: left;
  -webkit-font-smoothing: antialiased; overflow-wrap: anywhere;
  -webkit-user-select: none; user-select: none;
}
[data-text]::after { content: attr(data-text); }
ul { list-style: none; }
button {
  font: inherit; color: inherit; background: none; border: 1px solid transparent; min-width: 24px; min-height: 24px;
  border-radius: var(--radius-small); cursor: pointer; text-align: left;
}
section[aria-busy="true"] :is(.option, .main) { color: var(--quiet); background: var(--raised); border-color: var(--line); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.icon { width: 18px; height: 18px; flex: none; display: block; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
svg path { fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
.icon path { fill: #faf7f2; stroke: none; }

.strip { display: flex; align-items: center; gap: 6px; height: 32px; width: max-content; }
.chip, .pill, .strip .undo {
  height: 32px; border: 1px solid var(--line); border-radius: var(--radius-round); background: var(--surface);
  box-shadow: 0 1px 3px rgb(43 38 34 / 18%); white-space: nowrap;
}
.chip { color: var(--tone); display: flex; align-items: center; gap: 6px; flex: 0 0 auto; max-width: min(200px, 100%); padding: 0 12px 0 6px; }
.label { min-width: 0; overflow: hidden; text-overflow: ellipsis; font-weight: 600; }
.chip:not(.tone-note) .label { font-size: 12px; font-weight: 500; }
.chip:not(.tone-note) .label.two { font-size: 11px; line-height: 13px; }
.two > span { display: block; overflow: hidden; text-overflow: ellipsis; }
.chip.dot { width: 32px; padding: 0; justify-content: center; }
.chip:hover { border-color: var(--edge); }
.chip[aria-expanded="true"] { border-color: var(--accent); }
.chip.tone-note { background: var(--tone-soft); border-color: var(--mark); }
.pill { flex: 0 1 auto; min-width: 40px; padding: 0 12px; font-size: 12px; line-height: 30px; overflow: hidden; text-overflow: ellipsis; }
.pill.below, .pill.above { position: absolute; left: 0; max-width: 240px; }
.pill.below { top: 38px; }
.pill.above { bottom: 38px; }
.undo { flex: none; padding: 3px 12px; color: var(--accent); font-weight: 600; }
.undo:hover { background: var(--accent-soft); }

.details {
  position: absolute; display: flex; flex-direction: column; overflow: hidden;
  background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); box-shadow: var(--shadow);
}
.body { flex: 1 1 auto; min-height: 0; overflow-y: auto; overscroll-behavior: contain; outline: none; scrollbar-width: thin; scrollbar-color: var(--edge) transparent; }
header { display: flex; align-items: flex-start; gap: 8px; padding: 8px 6px 8px 12px; flex: none; }
header p { flex: 1; min-width: 0; padding-top: 3px; }
.headline { font-weight: 600; margin-right: 6px; }
.panel header { background: var(--tone-soft); }
.panel:not(.tone-quiet) header { color: var(--tone); }
.cross { flex: none; display: flex; align-items: center; justify-content: center; width: 24px; height: 24px; color: var(--quiet); }
.cross svg { width: 12px; height: 12px; display: block; }
header .cross { color: inherit; }
.cross:hover, .bare:hover, .bare[aria-expanded="true"], .about:hover { background: rgb(128 128 128 / 16%); }

.panel .body { padding: 0 8px; }
.panel .body > :first-child { margin-top: 8px; }
.panel .body > :last-child { margin-bottom: 8px; }
.gentler { padding: 8px 10px; background: var(--raised); border-radius: var(--radius-small); white-space: pre-wrap; }
.gentler p + p { margin-top: 6px; }
ins { text-decoration: none; background: var(--good-soft); color: var(--good); border-radius: 3px; box-shadow: 0 0 0 1px var(--good-soft); }
del { color: var(--quiet); }
.removed { color: var(--note); }
.leave-out { display: flex; align-items: center; gap: 6px; min-height: 32px; padding: 0 4px; }
.leave-out > span { flex: none; color: var(--quiet); }
.part {
  flex: none; margin-right: 6px; padding: 0 6px; border-radius: 9px; background: var(--raised);
  color: var(--quiet); font-size: 11px; line-height: 18px;
}
.prompt { padding: 0 4px; }
.prompt .option { margin-top: 4px; }
.rows { margin-top: 6px; }
.row { display: flex; align-items: center; gap: 3px; min-height: 32px; }
.row + .row { border-top: 1px solid var(--line); }
/* One line: what the words do goes out of sight as a whole where there is no room beside them. */
.about { flex: 1 1 auto; min-width: 0; height: 26px; display: flex; flex-wrap: wrap; align-items: baseline; align-content: flex-start; gap: 5px; padding: 3px 2px 3px 4px; overflow: hidden; }
.about > span { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.words { flex: 0 1 auto; max-width: 100%; text-decoration: underline 2px var(--mark); text-underline-offset: 3px; }
.effect { flex: 1 1 auto; max-width: 100%; color: var(--quiet); }
.option { padding: 2px 8px; border-color: var(--edge); max-width: 100%; }
.offers { flex: none; max-width: 60%; display: flex; flex-wrap: wrap; gap: 3px; }
.row.long { flex-wrap: wrap; padding: 3px 0 5px; }
.row.long .about { flex: 1 1 60%; }
.long .offers { flex: 1 1 100%; max-width: 100%; padding-left: 4px; }
.row .option { padding: 2px 6px; }
.option svg { width: 14px; height: 14px; display: block; margin: 2px 0; }
.option.first { background: var(--accent-soft); border-color: var(--accent); }
.option:hover { border-color: var(--accent); background: var(--accent-soft); }
.note { padding: 0 4px; color: var(--quiet); }
.panel .note { margin-top: 6px; }

footer { flex: none; padding: 6px 8px; border-top: 1px solid var(--line); }
.notice { display: flex; align-items: center; justify-content: space-between; gap: 8px; padding: 2px 4px 6px; }
.ways { display: flex; flex-wrap: wrap; gap: 4px; }
footer .ways { margin-bottom: 4px; }
/* A sheet is low: what became of the last press stands beside the buttons where it is short. */
.sheet footer { display: flex; flex-wrap: wrap; align-items: center; }
.sheet .notice { padding-bottom: 2px; }
.sheet :is(.main-row, .ways) { flex: 1 1 auto; }
.main-row { display: flex; align-items: center; gap: 6px; }
.main {
  flex: 0 1 auto; padding: 4px 12px; min-height: 30px; font-weight: 600; text-align: center;
  background: var(--accent); color: var(--on-accent); border-color: var(--accent);
}
/* No filter, no opacity: to the browser they make a button see-through, and its presses do not count. */
.main:hover { background: color-mix(in srgb, var(--accent) 88%, var(--on-accent)); }
.bare { padding: 3px 8px; color: var(--quiet); }
.bare:hover, .bare[aria-expanded="true"] { color: var(--ink); }
.last { margin-left: auto; }
footer .undo, footer .bare { min-height: 30px; }

.details.mark { max-width: 280px; }
.mark .body { padding: 9px 10px 4px; }
.reason { font-weight: 600; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
.mark .note { padding: 0; margin-top: 4px; }
.options { display: flex; flex-wrap: wrap; gap: 4px; margin-top: 6px; }
.mark .ways { flex: none; flex-wrap: nowrap; padding: 2px 4px 4px; border-top: 1px solid var(--line); }
@media (forced-colors: active) {
  .chip, .pill, .details, .option, .main, .undo { border-color: CanvasText; }
  /* The accent is Highlight here: a ground, which as words may be too pale to read. */
  .undo { color: ButtonText; }
  .main, .option.first { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: Highlight; }
  .main:hover, .option.first:hover { background: Highlight; border-color: CanvasText; }
  button:focus-visible { outline-color: Highlight; outline-offset: 2px; }
  .bare[aria-expanded="true"] { border-color: Highlight; }
  ins { text-decoration: underline; }
  .gentler { border: 1px solid CanvasText; }
  /* Every button has an edge here: a line between rows would be a third one. */
  .row + .row { border-top: 0; }
}
`
