import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from '@shared/core/text/decode.ts'
import { decodeAs } from '@shared/core/text/text-decoder.ts'

/** The bytes of a text in a charset of one byte a character. */
function encode(text: string, charset: string): Uint8Array {
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [decodeAs(Uint8Array.of(byte), charset) ?? '', byte]),
  )
  return Uint8Array.from(text, (character) => {
    const byte = byteOf.get(character)
    if (byte === undefined) throw new Error(`${charset} has no ${character}`)
    return byte
  })
}

const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  'windows-1252': [
    'Café',
    'Où',
    'Hélène Brûlé',
    'Le café de Besançon reste fermé, a dit Hélène Brûlé.',
    '« Nous avons attendu », a déclaré à Besançon Hélène Brûlé, maire adjointe : « la forêt n’a pas brûlé. » L’été a été sec.',
    'Käse',
    'GRÖSSE',
    'Die Straße nach Köln bleibt gesperrt, sagte Jürgen Müßig.',
    'Die Bürgermeisterin von Würzburg erklärte, die Brücke über den Fluß werde im Frühjahr geöffnet; für Fußgänger früher.',
    'mañana',
    '¿Qué pasó?',
    'El señor Núñez llegó a León por la mañana.',
    'La policía informó de que el niño está a salvo; «no pasó nada más», añadió. Según él, mañana habrá más información.',
    'A eleição não será adiada, disse João à imprensa em São Paulo.',
    'Regn på måndag i Malmö, säger Åke Sjöström från väderlekstjänsten.',
  ],
  'windows-1250': [
    'Łódź',
    'Zażółć gęślą jaźń',
    'Premier powiedział, że rząd nie cofnie się',
    'Ministerstwo ogłosiło, że trzy nowe linie kolejowe powstaną między Łodzią a Wrocławiem. „Będziemy gotowi w październiku” – mówi Małgorzata Wójcik.',
    'Vláda v pondělí řekla, že nové železniční spojení mezi Brnem a Plzní začne v říjnu.',
    'Az új hídról hétfőn döntött a közgyűlés, mondta Szűcs Ödön főmérnök.',
  ],
  'iso-8859-2': ['Wczoraj w Łodzi powiedział, że będzie się starać o większą pomoc dla śląskich miast.'],
  'windows-1251': [
    'Москва',
    'МОСКВА',
    'В Москве',
    'Мэр города сообщил, что новый мост откроют в октябре.',
    'МОСКВА, 1 окт - Новый мост через реку откроют «в октябре», сообщил мэр города Иван Петров. Строительство шло три года.',
    'Мер міста повідомив, що новий міст відкриють у жовтні, його чекали п’ять років.',
  ],
  'koi8-r': ['Москва', 'МОСКВА, 1 окт. Новый мост через реку откроют в октябре, сообщил мэр Иван Петров.'],
  'windows-1253': [
    'Αθήνα',
    'ΑΘΗΝΑ',
    'Στην Αθήνα',
    'Ο δήμαρχος της πόλης ανακοίνωσε ότι η νέα γέφυρα θα ανοίξει τον Οκτώβριο.',
    '«Η γέφυρα θα είναι έτοιμη», είπε ο δήμαρχος. Οι κάτοικοι της Θεσσαλονίκης περίμεναν τρία χρόνια.',
  ],
  'windows-1254': ['Belediye başkanı yeni köprünün ekim ayında açılacağını söyledi.'],
}
const ENGLISH = ' The mayor said on Monday that the bridge would open in October after three years of work.'

describe.each(Object.entries(SAMPLES))('%s is told by its letters', (charset, samples) => {
  test.each(samples)('%s', (sample) => {
    expect(decodeText(encode(sample, charset))?.text).toBe(sample)
  })

  test.each(samples)('%s, in an English text', (sample) => {
    expect(decodeText(encode(sample + ENGLISH, charset))?.text).toBe(sample + ENGLISH)
  })
})

test('no guess puts two scripts into the words of a text whose accents stand among plain letters', () => {
  const word = fc.stringMatching(/^[b-df-z]{2,5}[éèêçôûàù][b-df-z]{1,4}$/u)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
      const text = decodeText(encode(words.join(' '), 'windows-1252'))?.text ?? ''
      expect(text).not.toMatch(/[\p{Script=Cyrillic}\p{Script=Greek}]/u)
    }),
  )
})

test('UTF-8 that is cut off within a letter stays UTF-8, the piece of a letter marked', () => {
  const bytes = new TextEncoder().encode('Der Kran von Grünhaven heißt Kran, sagte Böhm')
  const cut = bytes.length - 'hm'.length - 1
  expect(decodeText(bytes.subarray(0, cut))).toMatchObject({
    text: 'Der Kran von Grünhaven heißt Kran, sagte B\ufffd',
    charset: 'utf-8',
  })
})
