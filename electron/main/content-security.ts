const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types collate-worker collate-html dompurify',
].join('; ')

// a user's file is data for the importer; were it ever opened as a page, it could do nothing
const FILE_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'"

const COMMON = {
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
}

export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  ...COMMON,
  'content-security-policy': PAGE_POLICY,
}

export const FILE_HEADERS: Readonly<Record<string, string>> = {
  ...COMMON,
  'content-security-policy': FILE_POLICY,
  'content-type': 'application/octet-stream',
  'cache-control': 'no-store',
}
