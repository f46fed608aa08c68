import { expect as plainExpect } from '@playwright/test'

/** The tour runs without the tests' configuration, and its own patience would end after five seconds on a busy machine. */
export const expect = plainExpect.configure({ timeout: 60_000 })
