import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// Pinned to the oldest runtime the app is tested on (Electron 33: Node 20.18, Chromium 130).
const NODE_TARGET = 'node20.18'
const CHROME_TARGET = 'chrome130'
const here = import.meta.dirname
const alias = { '@shared': resolve(here, 'shared') }

export default defineConfig({
  main: {
    // its build for browsers: the one for Node brings a `require` of its own, which a module may not have twice
    resolve: { alias: { ...alias, fflate: resolve(here, 'node_modules/fflate/esm/browser.js') } },
    build: {
      target: NODE_TARGET,
      // the built app is whole by itself, without the packages it was made from
      externalizeDeps: false,
      rolldownOptions: { input: { index: resolve(here, 'electron/main/index.ts') } },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      target: NODE_TARGET,
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: resolve(here, 'electron/preload/index.ts') },
        // a sandboxed preload script must be CommonJS
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(here, 'renderer'),
    resolve: { alias },
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      target: CHROME_TARGET,
      minify: true,
      sourcemap: true,
      rolldownOptions: { input: resolve(here, 'renderer/index.html') },
    },
  },
})
