/** A day of the Gregorian calendar; `month` and `day` count from 1. */
export type CivilDate = { readonly year: number; readonly month: number; readonly day: number }

/** Days in 400 Gregorian years, and from 0000-03-01 to 1970-01-01. */
const DAYS_IN_ERA = 146_097
const DAYS_TO_EPOCH = 719_468

/**
 * The calendar day of a count of days since 1970-01-01; negative before it.
 * Arithmetic instead of `Date`, which has no place in pure code: years run from March, so that the leap day is the last.
 */
export function civilDate(epochDays: number): CivilDate {
  const shifted = epochDays + DAYS_TO_EPOCH
  const era = Math.floor(shifted / DAYS_IN_ERA)
  const dayOfEra = shifted - era * DAYS_IN_ERA
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  }
}
