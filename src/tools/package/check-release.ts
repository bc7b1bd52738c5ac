import CONTACT from "../../../assets/store/contact.json"

import { checkChangelog } from "./changelog"

/** What stands where a real address is still to come: names that nobody can own (RFC 2606, RFC 6761), and a note to oneself. */
const PLACEHOLDER =
  /^\s*$|\bTODO\b|(?:^|[@/.])(?:example\.(?:com|net|org)|localhost)(?=$|[/:?#])|\.(?:example|invalid|test)(?=$|[/:?#])/i

/** Asks what must hold before a package goes to a store. @returns one line for each thing that does not */
export function checkRelease(
  contact: Readonly<Record<string, string>> = CONTACT
): readonly string[] {
  return [
    ...Object.entries(contact)
      .filter(([, address]) => PLACEHOLDER.test(address))
      .map(
        ([name, address]) =>
          `assets/store/contact.json: ${name} is a placeholder, ${address.trim() || "empty"}`
      ),
    ...checkChangelog()
  ]
}
