import { expect, test } from 'vitest'
import { detectLanguage } from '@shared/core/text/index.ts'

test.each([
  [
    'sv',
    'Slussvakterna röstade på tisdagen för att öppna portarna hela natten igen, elva månader efter att styrelsen hade stängt dem.',
  ],
  [
    'pl',
    'Strażnicy śluz zagłosowali we wtorek za ponownym otwarciem wrót przez całą noc, jedenaście miesięcy po ich zamknięciu.',
  ],
  [
    'tr',
    'Kapak bekçileri salı günü kapıları gece boyunca yeniden açmak için oy kullandı, kurul onları on bir ay önce kapatmıştı.',
  ],
  [
    'vi',
    'Những người canh giữ cửa âu đã bỏ phiếu hôm thứ Ba để mở lại các cánh cổng suốt đêm, mười một tháng sau khi đóng cửa.',
  ],
  ['da', 'Regeringen vil nu undersøge, om der er hold i anklagerne mod den tidligere minister.'],
  [
    'da',
    'Slusevagterne stemte tirsdag for at åbne portene hele natten igen, elleve måneder efter at bestyrelsen havde lukket dem.',
  ],
  ['no', 'Regjeringen vil nå undersøke om det er hold i anklagene mot den tidligere ministeren.'],
  ['no', 'Han sier at det er for sent, og at den nye broen ikke blir åpnet.'],
  ['de', 'Der Hafen von Halmvik ist am Montag wieder offen.'],
  ['en', 'The keepers of the locks voted on Tuesday to open the gates through the night again.'],
  ['ko', '갑문지기들이 화요일 투표로 야간 운영을 다시 시작하기로 했다.'],
])('a text in %s is told from others', async (language, text) => {
  expect(await detectLanguage(text)).toBe(language)
})

test.each(['', 'OK', '12 34 56', 'Qx zv wq kj'])('%j is too little to tell', async (text) => {
  expect(await detectLanguage(text)).toBeNull()
})
