import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'test/e2e',
  // one window at a time: they share the screen and two processors
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  outputDir: 'test-results',
  reporter: [['list']],
})
