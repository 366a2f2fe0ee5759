import type { Toeval } from '#prisma/seed/demo/toeval.ts'

// First names as they are heard in the region; the surnames do not exist, so that no one can be meant.
// prettier-ignore
const VOORNAMEN: readonly string[] = [
  'Aafke', 'Abdel', 'Adam', 'Agnieszka', 'Ahmet', 'Aisha', 'Ali', 'Amara', 'Amina', 'Amir', 'Anna', 'Anneke', 'Anton', 'Aylin', 'Bart', 'Bilal',
  'Bram', 'Carla', 'Cem', 'Chantal', 'Chantel', 'Daan', 'Dalia', 'Daniel', 'Danuta', 'Dennis', 'Dewi', 'Dilan', 'Ebru', 'Eline', 'Elif', 'Emre',
  'Esther', 'Eva', 'Farid', 'Fatima', 'Femke', 'Filmon', 'Floris', 'Frank', 'Freweini', 'Gerda', 'Gloria', 'Hamid', 'Hana', 'Hanneke', 'Hassan',
  'Henk', 'Ibrahim', 'Ilse', 'Imane', 'Ingrid', 'Iryna', 'Ivan', 'Jan', 'Jamila', 'Jasmijn', 'Jeroen', 'Jesse', 'Joao', 'Johan', 'Jolanda', 'Joost',
  'Kadir', 'Karim', 'Karin', 'Katarzyna', 'Kees', 'Kevin', 'Khadija', 'Klaas', 'Laila', 'Lars', 'Latifa', 'Layla', 'Leila', 'Lisa', 'Lotte', 'Luca',
  'Maaike', 'Maria', 'Marek', 'Marieke', 'Mariam', 'Mark', 'Mehmet', 'Merel', 'Mohamed', 'Monique', 'Naima', 'Nadia', 'Natalia', 'Nienke', 'Noor', 'Nuria',
  'Oksana', 'Omar', 'Oscar', 'Paul', 'Petra', 'Pieter', 'Piotr', 'Priya', 'Rachid', 'Rania', 'Remco', 'Rita', 'Robin', 'Roos', 'Ruben', 'Said', 'Salma',
  'Samira', 'Sander', 'Sanne', 'Selam', 'Selim', 'Serhiy', 'Sharifa', 'Shanice', 'Sven', 'Tamara', 'Tesfay', 'Thijs', 'Thomas', 'Tom', 'Ursula', 'Vera',
  'Wendy', 'Wilma', 'Willem', 'Xavier', 'Yasmin', 'Yonas', 'Yusuf', 'Zahra', 'Zeynep', 'Zoë',
]

// prettier-ignore
const ACHTERNAMEN: readonly string[] = [
  'Testema', 'Van der Voorbeeld', 'Verzonnen-Bakker', 'De Proef', 'Fictiema', 'Van Demonstratie', 'Demomans', 'Proefstra', 'Bedachtsma', 'Van den Test',
  'Schijnman', 'Verzinsel', 'De Fictie', 'Voorbeeldsen', 'Testdijk', 'Van Proefhoven', 'Demowitz', 'Nepstra', 'Bedenksel', 'Ten Voorbeeld', 'El Demo',
  'Fantasieboer', 'Van Verzonnen', 'Proefjes', 'Testoglu', 'De Bedachte', 'Voorbeeldova', 'Al-Proef', 'Denkbeeldema', 'Mac Demo', 'Testyan', 'Van Nergens',
]

// prettier-ignore
const STRATEN: readonly string[] = [
  'Voorbeeldstraat', 'Proeflaan', 'Fictiekade', 'Demoplein', 'Verzonnenpad', 'Testweg', 'Schetsboekstraat', 'Bedachtelaan', 'Nergenshof', 'Modelstraat',
]

export const pickNaam = (toeval: Toeval) => ({
  voornaam: toeval.pick(VOORNAMEN),
  achternaam: toeval.pick(ACHTERNAMEN),
})

/** Street, number and the letters of a postcode. Q, U and Y are not given out in postcodes, so no home has it. */
export function pickAdres(toeval: Toeval, pc4: string) {
  const letter = () => toeval.pick(['Q', 'U', 'Y'])
  return {
    straat: toeval.pick(STRATEN),
    huisnummer: String(toeval.int(1, 240)),
    postcode: `${pc4}${letter()}${letter()}`,
  }
}

/** Mobile numbers that start with 06-00 are not given out. */
export const pickTelefoon = (toeval: Toeval) => `06-0000 ${String(toeval.int(0, 9999)).padStart(4, '0')}`

/** Lower case, letters and digits only, words joined by hyphens; for addresses under `.example`. */
export function slug(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
