import type { OwnWord } from "~engine/types"
import type { StorageCell } from "~store/storage-cell"

/** As much of the cell about texts as settings show. */
type Texts = { readonly keep: boolean } | null

/**
 * The settings as everybody reads them: those that roam, the own words that roam beside them, and whether texts are kept,
 * which belongs to this machine alone.
 * @param roaming holds all of them, as older versions stored them
 */
export function settingsCell<
  S extends { readonly keepText: boolean; readonly ownWords: readonly OwnWord[] }
>(
  roaming: StorageCell<S>,
  ownWords: Pick<StorageCell<S["ownWords"]>, "get" | "onChange">,
  texts: Pick<StorageCell<Texts>, "get" | "onChange">
): Pick<StorageCell<S>, "area" | "key" | "get" | "onChange"> {
  const get = async (): Promise<S> => {
    const [settings, words, stored] = await Promise.all([
      roaming.get(),
      ownWords.get(),
      texts.get()
    ])
    return { ...settings, ownWords: words, keepText: stored?.keep ?? false }
  }
  return {
    area: roaming.area,
    key: roaming.key,
    get,
    onChange: (callback, signal) => {
      const again = (): void => {
        void get().then((settings) => {
          if (!signal.aborted) callback(settings)
        })
      }
      roaming.onChange(again, signal)
      ownWords.onChange(again, signal)
      texts.onChange(again, signal)
    }
  }
}
