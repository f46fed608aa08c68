import Dexie from 'dexie'
import { CollateError } from '@shared/contract/errors.ts'
import { expect, test } from 'vitest'
import { errorSentence } from '../../../renderer/state/errors.ts'

const QUOTA = new DOMException('quota', 'QuotaExceededError')

test.each([
  ['a coded error', new CollateError('storage-full', 'full'), /^The disk is full/],
  ['the browser’s own error', QUOTA, /^The disk is full/],
  ['Dexie’s error around it', new Dexie.AbortError('aborted', QUOTA), /^The disk is full/],
  ['Dexie’s error of the same name', new Dexie.QuotaExceededError('quota'), /^The disk is full/],
  ['any other error', new TypeError('no'), /^Something went wrong/],
  ['what is no error', 'no', /^Something went wrong/],
])('%s has its sentence', (_name, thrown, sentence) => {
  expect(errorSentence(thrown)).toMatch(sentence)
})
