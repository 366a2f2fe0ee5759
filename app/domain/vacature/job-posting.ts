type Input = {
  nummer: number
  titel: string | null
  omschrijving: string | null
  werkgeverNaam: string
  gepubliceerdOp: string | null
  sluitingsdatum: string | null
  startdatum: string | null
  pc4: string | null
  plaats: string | null
  salarisMin: number | null
  salarisMax: number | null
  contract: string | null
  aantalPlaatsen: number
  urenMin: number | null
  urenMax: number | null
}

/** A public vacature as schema.org JobPosting, for search sites. No contact person, no street, money in euros. */
export function toJobPosting(vacature: Input): Record<string, string | number | boolean | object> {
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    identifier: { '@type': 'PropertyValue', name: 'WSP-portaal', value: String(vacature.nummer) },
    title: vacature.titel ?? '',
    description: vacature.omschrijving ?? '',
    hiringOrganization: { '@type': 'Organization', name: vacature.werkgeverNaam },
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        addressLocality: vacature.plaats ?? '',
        postalCode: vacature.pc4 ?? '',
        addressCountry: 'NL',
      },
    },
    employmentType: [
      vacature.contract === 'B' ? 'TEMPORARY' : null,
      (vacature.urenMax ?? 0) >= 36 ? 'FULL_TIME' : null,
      (vacature.urenMin ?? 40) < 36 ? 'PART_TIME' : null,
    ].filter((type) => type !== null),
    totalJobOpenings: vacature.aantalPlaatsen,
    directApply: false,
    ...(vacature.gepubliceerdOp ? { datePosted: vacature.gepubliceerdOp } : {}),
    ...(vacature.sluitingsdatum ? { validThrough: vacature.sluitingsdatum } : {}),
    ...(vacature.startdatum ? { jobStartDate: vacature.startdatum } : {}),
    ...(vacature.salarisMin !== null || vacature.salarisMax !== null ? { baseSalary: salary(vacature) } : {}),
  }
}

function salary({ salarisMin, salarisMax }: Input): object {
  return {
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    value: {
      '@type': 'QuantitativeValue',
      unitText: 'MONTH',
      ...(salarisMin === null ? {} : { minValue: salarisMin / 100 }),
      ...(salarisMax === null ? {} : { maxValue: salarisMax / 100 }),
    },
  }
}
