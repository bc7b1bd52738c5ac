import { mkdirSync, writeFileSync } from "node:fs"

import type { Page } from "puppeteer-core"

import { createJudge } from "~engine/judge"
import { gentlerOf } from "~engine/judgement"
import { reword } from "~engine/rewording/reword"

import type { Card, CardView } from "~tools/browsers/card"
import { openCard } from "~tools/browsers/open-card"
import type { BrowserId } from "~tools/browsers/find-browser"
import { launchBrowser } from "~tools/browsers/launch-browser"
import type { TestBrowser } from "~tools/browsers/test-browser"
import { untilChipSays } from "~tools/browsers/until-chip-says"
import { buildFolder } from "~tools/build/build-targets"
import type { PlaygroundServer } from "~tools/playground/serve-playground"
import { SAMPLE_DRAFTS, type SampleDraft } from "./sample-drafts"

/** Longest wait for the card to speak, ms; the first one starts a cold background and loads the linter. */
const CARD_WAIT_MS = 12_000

/** After so long without a card, once it has spoken before, a reply counts as fine, ms. */
const REPLY_WAIT_MS = 4_000

/** How often the page is looked at while waiting, ms. */
const LOOK_EVERY_MS = 300

/** LinkedIn puts its real editor in the place of a look-alike after half a second, ms. */
const SWAP_MS = 900

/** Longest wait for the compose page to take a post, and for Softsell to have seen it, ms. */
const POST_WAIT_MS = 8_000
const SEEN_MS = 1_500

const FOLDER = "screenshots"

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Types and posts the sample drafts in a headless browser, prints what Softsell says of each, and writes screenshots. */
export async function showSamples(id: BrowserId, server: PlaygroundServer): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const running = await launchBrowser(id, { server })
  try {
    const extension = await running.installExtension(
      buildFolder(id === "chromium" ? "chrome-mv3" : "firefox-mv3")
    )
    const judge = createJudge(reword)
    for (const sample of SAMPLE_DRAFTS) await showSample(running, judge, sample)
    for (const name of ["popup", "options", "tabs/balance", "tabs/welcome"]) {
      const page = await running.openExtensionPage(extension, `${name}.html`)
      await pause(700)
      writeFileSync(`${FOLDER}/${name.replace("tabs/", "")}.png`, await page.screenshot())
      await page.close()
    }
  } finally {
    await running.close()
  }
  console.log(
    `\nscreenshots of card, popup, options, balance and welcome page: ${process.cwd()}/${FOLDER}/`
  )
}

async function showSample(
  running: TestBrowser,
  judge: ReturnType<typeof createJudge>,
  sample: SampleDraft
): Promise<void> {
  const page = await running.openPage(sample.url)
  await page.bringToFront()
  try {
    await page.waitForSelector(sample.editor, { visible: true })
    await pause(SWAP_MS)
    await page.click(sample.editor)
    await page.keyboard.type(sample.text, { delay: 4 })
    const judgement = judge.judge(sample)
    const view = await waitForCard(openCard(running, page), sample)
    await pause(400)
    writeFileSync(`${FOLDER}/card-${sample.name}.png`, await page.screenshot())
    const marked = await page.evaluate(() =>
      Array.from(CSS.highlights.values()).flatMap((highlight) =>
        Array.from(highlight as unknown as Iterable<Range>, (range) => range.toString())
      )
    )
    console.log(`\n${sample.site}, ${sample.surface}: ${sample.text}`)
    console.log(
      `  card      ${view ? (view.buttons[0] ?? view.text) : "silent, as a fine reply should be"}`
    )
    console.log(`  verdict   ${judgement.verdict}, probability ${judgement.salesy.toFixed(2)}`)
    if (marked.length > 0)
      console.log(`  marked    ${marked.map((words) => `“${words}”`).join(", ")}`)
    const gentler = gentlerOf(judgement)
    if (gentler) console.log(`  gentler   ${gentler.text}`)
    await post(page, sample)
  } finally {
    await page.close()
  }
}

/** Posts what was typed, so that popup and balance page have something to show. */
async function post(page: Page, { name, submit }: SampleDraft): Promise<void> {
  await page.click(submit)
  const until = Date.now() + POST_WAIT_MS
  const isTaken = "globalThis.playground.posts().length > 0"
  while ((await page.evaluate(isTaken)) !== true) {
    if (Date.now() > until) throw new Error(`${name}: the compose page did not take the post`)
    await pause(LOOK_EVERY_MS)
  }
  await pause(SEEN_MS)
}

/**
 * Waits until the card has said the same twice about the whole draft; null where it stays silent, as it may in a reply.
 * @throws Error when the card says nothing on a post within the time
 */
async function waitForCard(card: Card, sample: SampleDraft): Promise<CardView | null> {
  const view = await untilChipSays(
    card,
    /^(?:Salesy|Soft sell|Valuable|Nothing salesy|Borderline)/,
    sample.surface === "reply" ? REPLY_WAIT_MS : CARD_WAIT_MS
  )
  if (view) return view
  if (sample.surface === "reply") return null
  throw new Error(`${sample.name}: the card said nothing within ${CARD_WAIT_MS / 1000} s`)
}
