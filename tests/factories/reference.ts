/** Rows of the reference data that factories point at. */
export const ORGANISATIE_ID = '0a3d1a2e-1f60-4c0e-9b51-6f0f7a1c0001'
export const ANDERE_ORGANISATIE_ID = '0a3d1a2e-1f60-4c0e-9b51-6f0f7a1c0003'
export const HAARLEM = { postcode: '2011AA', pc4: '2011', plaats: 'Haarlem', gemeenteCode: '0392' } as const
export const IJMUIDEN = { postcode: '1971AA', pc4: '1971', plaats: 'IJmuiden', gemeenteCode: '0453' } as const
