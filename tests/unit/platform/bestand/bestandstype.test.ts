import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { cleanBestandsnaam, readBestandstype } from '#app/platform/bestand/bestandstype.server.ts'

const tekst = (inhoud: string) => new TextEncoder().encode(inhoud)
const zip = (namen: string[]) =>
  zipSync(Object.fromEntries(namen.map((naam) => [naam, tekst('<?xml version="1.0"?>')])))
const WORD = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml']

test('a file is what its content says', () => {
  expect(readBestandstype(tekst('%PDF-1.7\n'))).toBe('pdf')
  expect(readBestandstype(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0]))).toBe('jpg')
  expect(readBestandstype(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))).toBe('png')
  expect(readBestandstype(zip(WORD))).toBe('docx')
})

test('what only looks like one of them is refused', () => {
  expect(readBestandstype(new Uint8Array())).toBeNull()
  expect(readBestandstype(tekst('PDF'))).toBeNull()
  expect(readBestandstype(tekst('<html><script>alert(1)</script>'))).toBeNull()
  expect(readBestandstype(tekst('MZ program'))).toBeNull()
  expect(readBestandstype(zip(['xl/workbook.xml', '[Content_Types].xml']))).toBeNull()
  expect(readBestandstype(zip([...WORD, 'word/vbaProject.bin']))).toBeNull()
  expect(readBestandstype(zip(WORD).slice(0, 40))).toBeNull()
  expect(readBestandstype(tekst('PK\u0003\u0004 and nothing more'))).toBeNull()
})

test('a name loses its path, its signs and its extension, and gets that of what it is', () => {
  expect(cleanBestandsnaam('Rapport loonwaarde.PDF', 'pdf')).toBe('Rapport loonwaarde.pdf')
  expect(cleanBestandsnaam('../../etc/passwd', 'pdf')).toBe('passwd.pdf')
  expect(cleanBestandsnaam('C:\\map\\scan.exe', 'png')).toBe('scan.png')
  expect(cleanBestandsnaam('a"b\r\nSet-Cookie: x=1.pdf', 'pdf')).toBe('abSet-Cookie x1.pdf')
  expect(cleanBestandsnaam('rapport\u202efdp.exe', 'jpg')).toBe('rapportfdp.jpg')
  expect(cleanBestandsnaam('   ...', 'docx')).toBe('document.docx')
  expect(cleanBestandsnaam('é'.repeat(300), 'pdf')).toHaveLength(84)
})
