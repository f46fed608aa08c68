/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'shared-imports-only-shared',
      comment: 'shared runs in main, window, worker and plain Node; the packages allowed are named here',
      severity: 'error',
      from: { path: '^shared/' },
      to: {
        pathNot:
          '^shared/|^node_modules/(lunr|fflate|@mozilla/readability|dompurify|pdfjs-dist|mammoth|fast-xml-parser|postal-mime|@retorquere/bibtex-parser|eld|lunr-languages|htmlparser2|domhandler)/|^node_modules/@types/',
      },
    },
    {
      name: 'model-is-a-leaf',
      severity: 'error',
      from: { path: '^shared/model/' },
      to: { pathNot: '^shared/model/' },
    },
    {
      name: 'core-not-contract',
      severity: 'error',
      from: { path: '^shared/core/' },
      to: { path: '^shared/contract/' },
    },
    {
      name: 'contract-only-model',
      severity: 'error',
      from: { path: '^shared/contract/' },
      to: { pathNot: '^shared/(contract|model)/' },
    },
    {
      name: 'lunr-only-in-search',
      severity: 'error',
      from: { pathNot: '^shared/core/search/|^test/' },
      to: { path: '^node_modules/(@types/)?lunr/' },
    },
    {
      name: 'renderer-has-no-node',
      severity: 'error',
      from: { path: '^(renderer|shared)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'renderer-has-no-electron',
      severity: 'error',
      from: { path: '^(renderer|shared)/' },
      to: { path: '^(electron/|node_modules/electron/)' },
    },
    {
      name: 'electron-has-no-renderer',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^renderer/|^node_modules/(react|dexie)' },
    },
    {
      name: 'preload-only-contract',
      severity: 'error',
      from: { path: '^electron/preload/' },
      to: { pathNot: '^shared/contract/|^node_modules/electron/|^electron$' },
    },
    {
      name: 'main-not-preload',
      severity: 'error',
      from: { path: '^electron/main/' },
      to: { path: '^electron/preload/' },
    },
    {
      name: 'worker-has-no-window',
      severity: 'error',
      from: { path: '^renderer/worker/' },
      to: { path: '^renderer/(?!worker/|data/)|^node_modules/(react|dexie-react-hooks)' },
    },
    {
      name: 'data-below-all',
      severity: 'error',
      from: { path: '^renderer/data/' },
      to: { path: '^renderer/(?!data/)' },
    },
    {
      name: 'ui-has-no-domain',
      severity: 'error',
      from: { path: '^renderer/ui/' },
      to: { path: '^renderer/(?!ui/)|^shared/' },
    },
    {
      name: 'state-and-engine-below-features',
      severity: 'error',
      from: { path: '^renderer/(state|engine)/' },
      to: { path: '^renderer/(app|features)/' },
    },
    {
      name: 'features-below-app',
      severity: 'error',
      from: { path: '^renderer/features/' },
      to: { path: '^renderer/app/' },
    },
    {
      name: 'feature-not-feature',
      comment: 'features talk by command or state',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'worker-only-by-url',
      severity: 'error',
      from: { path: '^renderer/(?!worker/)' },
      to: { path: '^renderer/worker/', pathNot: 'engine[.]worker' },
    },
    {
      name: 'product-has-no-test-code',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
}
