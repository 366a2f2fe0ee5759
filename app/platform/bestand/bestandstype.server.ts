import { unzipSync } from 'fflate'

export const BESTANDSTYPEN = {
  pdf: { mime: 'application/pdf', label: 'PDF' },
  jpg: { mime: 'image/jpeg', label: 'JPG' },
  png: { mime: 'image/png', label: 'PNG' },
  docx: {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    label: 'Word (DOCX)',
  },
} as const
export type Bestandstype = keyof typeof BESTANDSTYPEN

const BEGIN: readonly [type: Bestandstype, bytes: readonly number[]][] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['jpg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
]

/**
 * What a file is, told by its content and never by its name or by what the sender says. A Word file with macros is none of
 * these. Null for anything else.
 */
export function readBestandstype(bytes: Uint8Array): Bestandstype | null {
  const gewoon = BEGIN.find(([, begin]) => begin.every((byte, index) => bytes[index] === byte))
  if (gewoon) return gewoon[0]
  return isDocx(bytes) ? 'docx' : null
}

function isDocx(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 3 || bytes[3] !== 4) return false
  const namen: string[] = []
  try {
    // Only the list of names is read: nothing is unpacked, so a small file cannot become a large one.
    unzipSync(bytes, {
      filter: ({ name }) => {
        namen.push(name)
        return false
      },
    })
  } catch {
    return false
  }
  return (
    namen.includes('[Content_Types].xml') &&
    namen.includes('word/document.xml') &&
    !namen.some((naam) => /vbaProject|\/activeX\//i.test(naam))
  )
}

const MEESTE_TEKENS = 80

/**
 * The name under which a file is kept and given back: no path, nothing that is not a letter, digit or plain sign, not too long,
 * and with the extension of what it is.
 */
export function cleanBestandsnaam(naam: string, type: Bestandstype): string {
  const kaal = (naam.normalize('NFC').split(/[/\\]/).at(-1) ?? '')
    .replace(/\.[^.]*$/, '')
    .replace(/[^\p{L}\p{N} ._()-]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
  const kort = [...kaal].slice(0, MEESTE_TEKENS).join('').trim()
  return `${kort || 'document'}.${type}`
}
