import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'

const alias = { '@shared': resolve(import.meta.dirname, 'shared') }
// Debian's browser where it is there; elsewhere the one that Playwright installed
const systemChromium = '/usr/bin/chromium'
const isRoot = process.getuid?.() === 0

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: ['test/unit/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        extends: true,
        plugins: [react()],
        // found ahead of the run: a dependency found late makes Vite reload the page in the middle of a test
        optimizeDeps: {
          include: [
            'react',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'dexie',
            'dexie-react-hooks',
            'lunr',
            'zustand',
            'fflate',
            'dompurify',
            'eld/small',
            '@retorquere/bibtex-parser',
            'postal-mime',
            'htmlparser2',
            '@mozilla/readability',
            '@tanstack/react-virtual',
            'lucide-react',
            'htmlparser2',
            'pdfjs-dist/legacy/build/pdf.mjs',
            'pdfjs-dist/legacy/build/pdf.worker.mjs',
          ],
        },
        worker: { format: 'es' },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(existsSync(systemChromium) ? { executablePath: systemChromium } : {}),
                args: [
                  ...(isRoot ? ['--no-sandbox'] : []),
                  '--disable-gpu',
                  '--disable-quic',
                  '--disable-background-networking',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
