import { type NamedBlob, openGiven } from "~archive-files/open-given"
import { type Reading, readGiven } from "~balance/archive/read-given"
import { failed, type Result } from "~result"

/**
 * Opens and reads what a person gives as their archive, as often as it is called; the command and the page both read so.
 *
 * A failure ends it and names the file; what was found before must be dropped then.
 * @param now milliseconds since the Unix epoch, UTC
 */
export async function* readArchive(
  given: readonly NamedBlob[],
  now: number
): AsyncGenerator<Result<Reading>, void> {
  const files = await openGiven(given)
  if (!files.ok) {
    yield files
    return
  }
  for await (const reading of readGiven(files.value, now)) {
    if (reading.ok) yield reading
    else {
      const { path, reason } = reading.failure
      yield failed(path === null ? reason : `${path}: ${reason}`)
    }
  }
}
