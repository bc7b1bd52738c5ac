import type { StorageCell } from "~store/storage-cell"

/** As much of the cell about texts as settings show. */
type Texts = { readonly keep: boolean } | null

/**
 * The settings as everybody reads them: those that roam, and whether texts are kept, which belongs to this machine alone.
 * @param roaming holds all of them, as older versions stored them
 */
export function settingsCell<S extends { readonly keepText: boolean }>(
  roaming: StorageCell<S>,
  texts: Pick<StorageCell<Texts>, "get" | "onChange">
): Pick<StorageCell<S>, "area" | "key" | "get" | "onChange"> {
  const get = async (): Promise<S> => {
    const [settings, stored] = await Promise.all([roaming.get(), texts.get()])
    return { ...settings, keepText: stored?.keep ?? false }
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
      texts.onChange(again, signal)
    }
  }
}
