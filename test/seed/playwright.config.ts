import { defineConfig } from '@playwright/test'
import shared from '../../playwright.config.ts'

export default defineConfig({ ...shared, testDir: import.meta.dirname, outputDir: '../../test-results/seed' })
