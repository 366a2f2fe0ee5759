import { Prisma } from '#prisma/generated/client.ts'

/**
 * SQL of how many organisations of employers had somebody there, over aanmelding `a` with inschrijving `i`: the relation where
 * it is known, else the name as it was typed. Who typed none counts as one organisation for each registration.
 */
export const ORGANISATIES = Prisma.sql`count(DISTINCT coalesce(a.werkgever_id::text, lower(trim(a.organisatie_naam)), a.id::text))
    FILTER (WHERE a.rol = 'werkgever' AND i.ingecheckt_op IS NOT NULL)`
