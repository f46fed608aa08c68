import { expect, test } from 'vitest'
import { readAuthorLine } from '@shared/core/importing/databases/author-line.ts'

test.each<readonly [string, string, string]>([
  ['By Ingrid Voss and Tomas Lindgren', 'Ingrid Voss; Tomas Lindgren', ''],
  ['From GREG CHAMBERLAIN', 'GREG CHAMBERLAIN', ''],
  ['Edited by TONY MAY', 'TONY MAY', ''],
  ['Aus Eastport berichtet INGRID VOSS', 'INGRID VOSS', ''],
  ['Mark Cocker reports', 'Mark Cocker', ''],
  ['Ingrid Voss (now), Tomas Lindgren (earlier)', 'Ingrid Voss; Tomas Lindgren', ''],
  ['INGRID VOSS; Ann Lee contributed reporting from Halmvik', 'INGRID VOSS', ''],
  ['; Ann Lee contributed reporting from Halmvik.', 'Ann Lee', ''],
  ['THE ASSOCIATED PRESS', 'THE ASSOCIATED PRESS', ''],
  ['-- (AFP)', '', 'AFP'],
  ['--(Reuter, PA)', '', 'Reuter, PA'],
  ['_', '', ''],
  ['한가람 기자', '한가람', ''],
  ['From our Correspondent', 'From our Correspondent', ''],
])('"%s" names "%s" and the agency "%s"', (line, byline, agency) => {
  expect(readAuthorLine(line)).toEqual({ byline, agency })
})
