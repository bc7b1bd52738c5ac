import { buildFolder } from "~tools/build/build-targets"
import { openBenchStage } from "~tools/bench/page/bench-stage"
import { measurePage } from "~tools/bench/page/measure-page"
import { measurePopup } from "~tools/bench/page/measure-popup"
import { sayProgress } from "~tools/console/say-progress"
import { ensureBuild } from "~tools/build/ensure-build"

/**
 * `npm run --silent bench -- page [FOLDER]`: one JSON object on standard output, progress on standard error.
 * @param folder an unpacked build to measure instead of today's source
 */
export async function benchPage(folder: string | undefined): Promise<void> {
  const say = sayProgress()
  if (folder === undefined) await ensureBuild(say)
  const figures = await measurePage(folder ?? buildFolder("chrome-mv3"), say)
  console.log(JSON.stringify(figures, null, 2))
}

/** `npm run --silent bench -- popup [FOLDER]`: the popup's figures of {@link benchPage} alone. */
export async function benchPopup(folder: string | undefined): Promise<void> {
  const say = sayProgress()
  if (folder === undefined) await ensureBuild(say)
  const stage = await openBenchStage(folder ?? buildFolder("chrome-mv3"))
  try {
    console.log(JSON.stringify(await measurePopup(stage, say), null, 2))
  } finally {
    await stage.close()
  }
}
