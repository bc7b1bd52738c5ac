import fc from "fast-check"
import { expect, test } from "vitest"

import { calendarOf, parseIsoTime } from "~balance/calendar"

const instants = fc.integer({ min: -62_000_000_000_000, max: 250_000_000_000_000 })

test("agrees with Date on any instant of the years 5 to 9892", () => {
  fc.assert(
    fc.property(instants, (at) => {
      expect(parseIsoTime(new Date(at).toISOString())).toBe(at)
      expect(calendarOf(at).month).toBe(new Date(at).toISOString().slice(0, 7))
    })
  )
})

test("a week begins on Monday, at most six days back", () => {
  fc.assert(
    fc.property(instants, (at) => {
      const { day, week } = calendarOf(at)
      const monday = new Date(`${week}T00:00:00Z`)
      expect(monday.getUTCDay()).toBe(1)
      const days = (Date.parse(`${day}T00:00:00Z`) - monday.getTime()) / 86_400_000
      expect(days).toBeGreaterThanOrEqual(0)
      expect(days).toBeLessThan(7)
    })
  )
})

test.each([
  ["2026-01-31 08:05:00", Date.UTC(2026, 0, 31, 8, 5)],
  ["2026-01-31 08:05:00 UTC", Date.UTC(2026, 0, 31, 8, 5)],
  ["2024-02-29T23:59:59.5Z", Date.UTC(2024, 1, 29, 23, 59, 59, 500)],
  ["2016-12-31T23:59:60Z", Date.UTC(2016, 11, 31, 23, 59, 59)],
  ["2023-09-19T17:42:53.434647+00:00", Date.UTC(2023, 8, 19, 17, 42, 53, 434)],
  ["2024-01-01T00:30:00.999999999+05:45", Date.UTC(2023, 11, 31, 18, 45, 0, 999)],
  ["2023-12-31T23:30:00-02:00", Date.UTC(2024, 0, 1, 1, 30)],
  ["2024-01-01T00:00:00+24:00", null],
  ["2024-01-01T00:00:00+00:60", null],
  ["2024-01-01T00:00:00 UTC+1", null],
  ["2024-01-01T00:00:00.", null],
  ["0050-03-01 00:00:00", Date.parse("0050-03-01T00:00:00Z")],
  ["2026-02-30 08:05:00", null],
  ["2025-02-29 08:05:00", null],
  ["2026-01-01 24:00:00", null],
  ["2026-01-01 23:60:00", null],
  ["2026-13-01 08:05:00", null],
  ["2026-01-01 25:00:00", null],
  ["yesterday", null]
])("%s", (words, at) => expect(parseIsoTime(words)).toBe(at))

test("a post at 23:30 UTC belongs to the next day in Oslo", () => {
  const at = Date.UTC(2026, 0, 31, 23, 30)
  expect(calendarOf(at, 60)).toEqual({ day: "2026-02-01", week: "2026-01-26", month: "2026-02" })
  expect(calendarOf(at)).toEqual({ day: "2026-01-31", week: "2026-01-26", month: "2026-01" })
})
