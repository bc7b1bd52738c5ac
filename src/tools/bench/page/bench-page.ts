import { buildFolder } from "~tools/build-targets"
import { measurePage } from "~tools/bench/page/measure-page"
import { ensureBuild } from "~tools/start/ensure-build"

/**
 * `npm run --silent bench -- page [FOLDER]`: one JSON object on standard output, progress on standard error.
 * @param folder an unpacked build to measure instead of today's source
 */
export async function benchPage(folder: string | undefined): Promise<void> {
  const start = performance.now()
  const say = (progress: string) => {
    const seconds = Math.round((performance.now() - start) / 1000)
    console.error(`${String(seconds).padStart(4)} s  ${progress}`)
  }
  if (folder === undefined) await ensureBuild(say)
  const figures = await measurePage(folder ?? buildFolder("chrome-mv3"), say)
  console.log(JSON.stringify(figures, null, 2))
}
