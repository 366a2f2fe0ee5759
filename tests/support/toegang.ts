import type { Rol } from '#app/domain/account/account.ts'

export type Toegang = {
  /** Who may come here: anyone, anyone who is logged in, or these roles. */
  voor: 'iedereen' | 'ingelogd' | readonly Rol[]
  /** A page, a page with a form, a command (POST only), or data (GET only). */
  soort: 'pagina' | 'formulier' | 'opdracht' | 'gegevens'
  /** Roles for whom the record in the address must be their own; for another's it does not exist. */
  eigen?: readonly Rol[]
  /** Roles that the guard lets in and the policy sends away from the record: they may read it, not do this. */
  geweigerd?: readonly Rol[]
  /** There is nothing at this address, and the answer says so. */
  bestaatNiet?: true
  /** What its form needs besides `versie`, so that a refusal is about the person and not about the form. */
  formulier?: Record<string, string>
  /** Query without which the address answers that something is missing. */
  vraag?: string
}

const WERKGEVER = { voor: ['werkgever'], soort: 'pagina' } as const
const KANDIDAAT = { voor: ['kandidaat'], soort: 'pagina' } as const
const ADVISEUR = { voor: ['adviseur'], soort: 'pagina' } as const
const AGENDA = { voor: ['adviseur', 'jobcoach'] } as const
const JOBCOACH = { voor: ['jobcoach'], soort: 'pagina' } as const
const TRAJECT = { ...JOBCOACH, eigen: ['jobcoach'] } as const
const DOEL = { tekst: 'Komt zelf op tijd', deadline: '2035-01-07' }
const GESPREK = { datum: '2035-01-07', tijd: '10:00', met: 'werkgever', vorm: 'telefonisch' }
const BEHEERDER = { voor: ['beheerder'], soort: 'pagina' } as const
const WERKGEVERBEHEER = { voor: ['adviseur', 'beheerder'] } as const
const AFWEZIGHEID = { voor: ['adviseur', 'beheerder'], eigen: ['adviseur'] } as const
const AFWEZIG = { van: '2030-01-07', tot: '2030-01-08', vervangerId: '00000000-0000-4000-8000-000000000000' }
const VACATURE = { voor: ['werkgever', 'adviseur'], eigen: ['werkgever'] } as const

/** Every address of the portal with who may come there. A route without a row here fails the test. */
export const TOEGANG: Record<string, Toegang> = {
  '/': { voor: 'iedereen', soort: 'pagina' },
  '/vacatures': { voor: 'iedereen', soort: 'pagina' },
  '/vacatures/:vacatureId': { voor: 'iedereen', soort: 'pagina' },
  '/regelingen': { voor: 'iedereen', soort: 'pagina' },
  '/regelingen/check': { voor: 'iedereen', soort: 'pagina' },
  '/regelingen/check/uitkomst': {
    voor: 'iedereen',
    soort: 'pagina',
    vraag: '?start=2026-03-01&uren=36&leeftijd=21&loon=minimum&contract=vast&situatie=langzamer',
  },
  '/regelingen/:regeling': { voor: 'iedereen', soort: 'pagina' },
  '/contact': { voor: 'iedereen', soort: 'pagina' },
  '/privacy': { voor: 'iedereen', soort: 'pagina' },
  '/afmelden': { voor: 'iedereen', soort: 'formulier', bestaatNiet: true },
  '/agenda.ics': { voor: 'iedereen', soort: 'gegevens', bestaatNiet: true },
  '/agenda': { ...AGENDA, soort: 'pagina' },
  '/agenda/link': { ...AGENDA, soort: 'opdracht' },
  '/agenda/link/intrekken': { ...AGENDA, soort: 'opdracht' },
  '/tevredenheid/:onderzoekId': { voor: 'iedereen', soort: 'formulier', bestaatNiet: true },
  '/toegankelijkheid': { voor: 'iedereen', soort: 'pagina' },
  '/inloggen': { voor: 'iedereen', soort: 'formulier' },
  '/inloggen/code': { voor: 'iedereen', soort: 'formulier' },
  '/demo': { voor: 'iedereen', soort: 'formulier' },
  '/demo/postbus': { voor: 'iedereen', soort: 'pagina' },
  '/demo/postbus/:berichtId': { voor: 'iedereen', soort: 'pagina', bestaatNiet: true },

  '/uitloggen': { voor: 'ingelogd', soort: 'opdracht' },
  '/rol': { voor: 'ingelogd', soort: 'formulier' },
  '/emails': { voor: 'ingelogd', soort: 'pagina' },
  '/taxonomie': {
    voor: ['werkgever', 'kandidaat', 'adviseur', 'beheerder'],
    soort: 'gegevens',
    vraag: '?soort=beroep&q=las',
  },

  '/werkgever': WERKGEVER,
  '/werkgever/kandidaten': WERKGEVER,
  '/werkgever/kandidaten/:bemiddelingId': { ...WERKGEVER, eigen: ['werkgever'] },
  '/werkgever/kandidaten/:bemiddelingId/kennismaken': {
    ...WERKGEVER,
    soort: 'opdracht',
    eigen: ['werkgever'],
  },
  '/werkgever/kandidaten/:bemiddelingId/kennismaking.ics': {
    ...WERKGEVER,
    soort: 'gegevens',
    eigen: ['werkgever'],
  },
  '/werkgever/kandidaten/:bemiddelingId/terugkoppeling': {
    ...WERKGEVER,
    soort: 'formulier',
    eigen: ['werkgever'],
    formulier: { past: 'ja', vervolg: 'aannemen' },
  },
  '/werkgever/kandidaten/:bemiddelingId/afwijzen': {
    ...WERKGEVER,
    soort: 'opdracht',
    eigen: ['werkgever'],
    formulier: { reden: 'werkgever_geen_interesse' },
  },
  '/werkgever/talent': WERKGEVER,
  '/werkgever/talent/:talentId': { ...WERKGEVER, eigen: ['werkgever'] },
  '/werkgever/talent/:talentId/kennismaken': {
    ...WERKGEVER,
    soort: 'formulier',
    eigen: ['werkgever'],
    formulier: { functie: 'Medewerker in de bakkerij' },
  },
  '/werkgever/verzoeken': WERKGEVER,
  '/werkgever/verzoeken/:verzoekId/intrekken': { ...WERKGEVER, soort: 'opdracht', eigen: ['werkgever'] },
  '/werkgever/berichten': WERKGEVER,
  '/werkgever/bedrijf': WERKGEVER,
  '/werkgever/bedrijf/wijzigen': {
    ...WERKGEVER,
    soort: 'formulier',
    formulier: { id: '0193a1de-0000-7000-8000-000000000003', tekst: 'Ons telefoonnummer is anders.' },
  },
  '/werkgever/collegas/uitnodigen': {
    ...WERKGEVER,
    soort: 'formulier',
    formulier: { naam: 'Nieuwe Collega', email: 'nieuwe.collega@toets.example' },
  },
  '/werkgever/collegas/:collegaId/weghalen': { ...WERKGEVER, soort: 'opdracht', eigen: ['werkgever'] },
  '/werkgever/advies': WERKGEVER,
  '/werkgever/advies/nieuw': {
    ...WERKGEVER,
    soort: 'formulier',
    formulier: {
      id: '0193a1de-0000-7000-8000-000000000002',
      onderwerp: 'jobcarving',
      titel: 'Welke taken kunnen samen?',
    },
  },
  '/werkgever/advies/:adviesId': {
    ...WERKGEVER,
    soort: 'formulier',
    eigen: ['werkgever'],
    formulier: { tekst: 'Nog iets.' },
  },
  '/werkgever/advies/:adviesId/heropenen': {
    ...WERKGEVER,
    soort: 'formulier',
    eigen: ['werkgever'],
    formulier: { tekst: 'Nog iets.' },
  },
  '/werkgever/advies/:adviesId/intrekken': { ...WERKGEVER, soort: 'opdracht', eigen: ['werkgever'] },

  '/kandidaat': KANDIDAAT,
  '/kandidaat/profiel': KANDIDAAT,
  '/kandidaat/profiel/sleutel': { ...KANDIDAAT, soort: 'opdracht' },
  '/kandidaat/profiel/bevestigen': { ...KANDIDAAT, soort: 'opdracht' },
  '/kandidaat/profiel/voorkeuren': { ...KANDIDAAT, soort: 'formulier' },
  '/kandidaat/profiel/talentverkenner': { ...KANDIDAAT, soort: 'formulier', formulier: { stand: 'aan' } },
  '/kandidaat/beroepen': { ...KANDIDAAT, soort: 'formulier' },
  '/kandidaat/vaardigheden': { ...KANDIDAAT, soort: 'formulier' },
  '/kandidaat/competenties': { ...KANDIDAAT, soort: 'formulier' },
  '/kandidaat/gegevens': { ...KANDIDAAT, soort: 'formulier' },
  '/kandidaat/toestemmingen': KANDIDAAT,
  '/kandidaat/vacatures': KANDIDAAT,
  '/kandidaat/vacatures/:vacatureId': KANDIDAAT,
  '/kandidaat/volgen': { ...KANDIDAAT, soort: 'formulier' },
  '/kandidaat/jobcoach': KANDIDAAT,
  '/kandidaat/bemiddelingen': KANDIDAAT,
  '/kandidaat/bemiddelingen/:bemiddelingId': { ...KANDIDAAT, eigen: ['kandidaat'] },
  '/kandidaat/bemiddelingen/:bemiddelingId/akkoord': {
    ...KANDIDAAT,
    soort: 'opdracht',
    eigen: ['kandidaat'],
  },
  '/kandidaat/bemiddelingen/:bemiddelingId/kennismaking.ics': {
    ...KANDIDAAT,
    soort: 'gegevens',
    eigen: ['kandidaat'],
  },
  '/kandidaat/bemiddelingen/:bemiddelingId/stoppen': {
    ...KANDIDAAT,
    soort: 'opdracht',
    eigen: ['kandidaat'],
    formulier: { reden: 'kandidaat_geen_interesse' },
  },
  '/kandidaat/bemiddelingen/:bemiddelingId/toestemming-geven': {
    ...KANDIDAAT,
    soort: 'opdracht',
    eigen: ['kandidaat'],
  },
  '/kandidaat/bemiddelingen/:bemiddelingId/toestemming-intrekken': {
    ...KANDIDAAT,
    soort: 'opdracht',
    eigen: ['kandidaat'],
  },

  '/adviseur': ADVISEUR,
  '/adviseur/beoordelen': ADVISEUR,
  '/adviseur/zoeken': { ...ADVISEUR, vraag: '?q=proef' },
  '/adviseur/zoeken/tijdens-typen': { ...ADVISEUR, soort: 'gegevens', vraag: '?q=proef' },
  '/adviseur/werkgevers': ADVISEUR,
  '/adviseur/tevredenheid': ADVISEUR,
  '/adviseur/werkgevers/nieuw': { ...ADVISEUR, soort: 'formulier' },
  '/adviseur/werkgevers/exporteren': ADVISEUR,
  '/adviseur/werkgevers/exporteren/bestand': { ...ADVISEUR, soort: 'opdracht', formulier: { vorm: 'csv' } },
  '/adviseur/werkgevers/importeren': {
    ...ADVISEUR,
    soort: 'formulier',
    formulier: {
      id: '0193a1de-0000-7000-8000-000000000004',
      aanspreekpuntId: '0193a1de-0000-7000-8000-000000000001',
    },
  },
  '/adviseur/werkgevers/importeren/voorbeeld': { ...ADVISEUR, soort: 'gegevens' },
  '/adviseur/werkgevers/importeren/:importId': { ...ADVISEUR, eigen: ['adviseur'] },
  '/adviseur/werkgevers/importeren/:importId/problemen': {
    ...ADVISEUR,
    soort: 'gegevens',
    eigen: ['adviseur'],
  },
  '/adviseur/werkgevers/importeren/:importId/kiezen': {
    ...ADVISEUR,
    soort: 'opdracht',
    eigen: ['adviseur'],
    formulier: { keuze: 'toevoegen' },
  },
  '/adviseur/werkgevers/importeren/:importId/bevestigen': {
    ...ADVISEUR,
    soort: 'opdracht',
    eigen: ['adviseur'],
  },
  '/adviseur/werkgevers/importeren/:importId/weggooien': {
    ...ADVISEUR,
    soort: 'opdracht',
    eigen: ['adviseur'],
  },
  '/adviseur/werkgevers/:werkgeverId': ADVISEUR,
  '/adviseur/werkgevers/:werkgeverId/contact': { ...ADVISEUR, soort: 'formulier' },
  '/adviseur/werkgevers/:werkgeverId/taken': { ...ADVISEUR, soort: 'formulier' },
  '/adviseur/werkgevers/:werkgeverId/vacatures': ADVISEUR,
  '/adviseur/werkgevers/:werkgeverId/plaatsingen': ADVISEUR,
  '/adviseur/werkgevers/:werkgeverId/contactpersonen': ADVISEUR,
  '/adviseur/werkgevers/:werkgeverId/contactpersonen/nieuw': { ...ADVISEUR, soort: 'formulier' },
  '/adviseur/werkgevers/:werkgeverId/gegevens': ADVISEUR,
  '/adviseur/werkgevers/:werkgeverId/wijzigen': { ...ADVISEUR, soort: 'formulier' },
  '/adviseur/werkgevers/:werkgeverId/status': { ...ADVISEUR, soort: 'formulier' },
  '/adviseur/werkgevers/:werkgeverId/vestigingen/nieuw': { ...ADVISEUR, soort: 'formulier' },
  '/adviseur/vestigingen/:vestigingId': { ...ADVISEUR, soort: 'formulier' },
  '/adviseur/vestigingen/:vestigingId/verwijderen': { ...ADVISEUR, soort: 'opdracht' },
  '/adviseur/contactpersonen/:contactpersoonId': { ...ADVISEUR, soort: 'formulier' },
  '/adviseur/contactpersonen/:contactpersoonId/actief': {
    ...ADVISEUR,
    soort: 'opdracht',
    formulier: { stand: 'aan' },
  },
  '/adviseur/contactpersonen/:contactpersoonId/verwijderen': { ...ADVISEUR, soort: 'opdracht' },
  '/adviseur/contactmomenten/:contactmomentId': { ...ADVISEUR, soort: 'formulier' },
  '/adviseur/contactmomenten/:contactmomentId/verwijderen': { ...ADVISEUR, soort: 'opdracht' },
  '/adviseur/taken': { ...ADVISEUR, soort: 'formulier' },
  '/adviseur/taken/:taakId': { ...ADVISEUR, soort: 'formulier' },
  '/adviseur/taken/:taakId/gedaan': { ...ADVISEUR, soort: 'opdracht', formulier: { stand: 'aan' } },
  '/adviseur/taken/:taakId/verwijderen': { ...ADVISEUR, soort: 'opdracht' },
  '/adviseur/kandidaten': ADVISEUR,
  '/adviseur/kandidaten/nieuw': { ...ADVISEUR, soort: 'formulier' },
  '/adviseur/kandidaten/:kandidaatId': { ...ADVISEUR, eigen: ['adviseur'] },
  '/adviseur/kandidaten/:kandidaatId/gegevens': { ...ADVISEUR, soort: 'formulier', eigen: ['adviseur'] },
  '/adviseur/kandidaten/:kandidaatId/profiel': { ...ADVISEUR, soort: 'formulier', eigen: ['adviseur'] },
  '/adviseur/kandidaten/:kandidaatId/beroepen': { ...ADVISEUR, soort: 'formulier', eigen: ['adviseur'] },
  '/adviseur/kandidaten/:kandidaatId/kenmerken': { ...ADVISEUR, soort: 'formulier', eigen: ['adviseur'] },
  '/adviseur/kandidaten/:kandidaatId/sleutel': {
    ...ADVISEUR,
    soort: 'opdracht',
    eigen: ['adviseur'],
    formulier: { stand: 'aan' },
  },
  '/adviseur/kandidaten/:kandidaatId/bevestigen': { ...ADVISEUR, soort: 'opdracht', eigen: ['adviseur'] },
  '/adviseur/kandidaten/:kandidaatId/uitnodigen': { ...ADVISEUR, soort: 'opdracht', eigen: ['adviseur'] },
  '/adviseur/kandidaten/:kandidaatId/volgen': { ...ADVISEUR, soort: 'formulier', eigen: ['adviseur'] },
  '/adviseur/profielen/:profielId': ADVISEUR,
  '/adviseur/profielen/:profielId/vacatures': ADVISEUR,
  '/adviseur/volgen': ADVISEUR,
  '/adviseur/volgen/:volgopdrachtId/stoppen': { ...ADVISEUR, soort: 'opdracht', eigen: ['adviseur'] },
  '/adviseur/vacatures/:vacatureId/volgen': { ...ADVISEUR, soort: 'formulier' },
  '/adviseur/vacatures/:vacatureId/matches': ADVISEUR,
  '/adviseur/vacatures/:vacatureId/matches/:profielId': { ...ADVISEUR, soort: 'formulier' },
  '/adviseur/vacatures/:vacatureId/matches/:profielId/afwijzen': {
    ...ADVISEUR,
    soort: 'formulier',
    formulier: { versie: '0', reden: 'reizen' },
  },
  '/adviseur/vacatures/:vacatureId/shortlist': ADVISEUR,
  '/adviseur/vacatures/:vacatureId/shortlist/kiezen': {
    ...ADVISEUR,
    soort: 'opdracht',
    formulier: { versie: '0' },
  },
  '/adviseur/vacatures/:vacatureId/shortlist/verplaatsen': {
    ...ADVISEUR,
    soort: 'opdracht',
    formulier: { versie: '0', naar: '1' },
  },
  '/adviseur/vacatures/:vacatureId/shortlist/terugzetten': {
    ...ADVISEUR,
    soort: 'opdracht',
    formulier: { versie: '0' },
  },
  '/adviseur/vacatures/:vacatureId/shortlist/voorstellen': { ...ADVISEUR, soort: 'formulier' },
  '/adviseur/vacatures/:vacatureId/vergelijken': ADVISEUR,
  '/adviseur/vacatures/:vacatureId/vergelijken/werkgever': ADVISEUR,
  '/adviseur/uitleg-matchen': ADVISEUR,
  '/adviseur/bemiddelingen': ADVISEUR,
  '/adviseur/bemiddelingen/bord': ADVISEUR,
  '/adviseur/bemiddelingen/:bemiddelingId': ADVISEUR,
  '/adviseur/bemiddelingen/:bemiddelingId/aanbieden': { ...ADVISEUR, soort: 'opdracht' },
  '/adviseur/bemiddelingen/:bemiddelingId/kennismaking': { ...ADVISEUR, soort: 'formulier' },
  '/adviseur/bemiddelingen/:bemiddelingId/kennismaking.ics': { ...ADVISEUR, soort: 'gegevens' },
  '/adviseur/bemiddelingen/:bemiddelingId/proefplaatsing': { ...ADVISEUR, soort: 'formulier' },
  '/adviseur/bemiddelingen/:bemiddelingId/proefplaatsing-verlengen': { ...ADVISEUR, soort: 'formulier' },
  '/adviseur/bemiddelingen/:bemiddelingId/plaatsen': { ...ADVISEUR, soort: 'formulier' },
  '/adviseur/bemiddelingen/:bemiddelingId/stoppen': { ...ADVISEUR, soort: 'opdracht' },
  '/adviseur/plaatsingen': ADVISEUR,
  '/adviseur/plaatsingen/:plaatsingId': ADVISEUR,
  '/adviseur/plaatsingen/:plaatsingId/verlengen': { ...ADVISEUR, soort: 'formulier' },
  '/adviseur/plaatsingen/:plaatsingId/uren': { ...ADVISEUR, soort: 'formulier' },
  '/adviseur/plaatsingen/:plaatsingId/partner': { ...ADVISEUR, soort: 'formulier' },
  '/adviseur/plaatsingen/:plaatsingId/beeindigen': { ...ADVISEUR, soort: 'formulier' },
  '/adviseur/plaatsingen/:plaatsingId/einde-terugdraaien': { ...ADVISEUR, soort: 'opdracht' },
  '/adviseur/verzoeken': ADVISEUR,
  '/adviseur/verzoeken/:verzoekId': {
    ...ADVISEUR,
    soort: 'formulier',
    formulier: { antwoord: 'gesloten', reden: 'past_niet' },
  },
  '/adviseur/advies': ADVISEUR,
  '/adviseur/advies/reactietijd': ADVISEUR,
  '/adviseur/advies/:adviesId': {
    ...ADVISEUR,
    soort: 'formulier',
    formulier: { soort: 'wedervraag', tekst: 'Om hoeveel mensen gaat het?' },
  },
  '/adviseur/advies/:adviesId/oppakken': { ...ADVISEUR, soort: 'opdracht' },
  '/adviseur/advies/:adviesId/overdragen': { ...ADVISEUR, soort: 'formulier' },
  '/adviseur/advies/:adviesId/afronden': {
    ...ADVISEUR,
    soort: 'formulier',
    formulier: { uitkomst: 'beantwoord', tekst: 'Wij hebben gebeld.' },
  },

  '/vacaturebeheer': { voor: ['werkgever', 'adviseur'], soort: 'pagina' },
  '/vacaturebeheer/nieuw': { voor: ['werkgever', 'adviseur'], soort: 'formulier' },
  '/vacaturebeheer/:vacatureId': { ...VACATURE, soort: 'pagina' },
  '/vacaturebeheer/:vacatureId/werk': { ...VACATURE, soort: 'formulier' },
  '/vacaturebeheer/:vacatureId/eisen': { ...VACATURE, soort: 'formulier' },
  '/vacaturebeheer/:vacatureId/voorwaarden': { ...VACATURE, soort: 'formulier' },
  '/vacaturebeheer/:vacatureId/simulatie': { ...VACATURE, soort: 'opdracht', geweigerd: ['werkgever'] },
  '/vacaturebeheer/:vacatureId/jobcarving': { ...VACATURE, soort: 'pagina' },
  '/vacaturebeheer/:vacatureId/versoepelen': {
    ...VACATURE,
    soort: 'opdracht',
    formulier: { stap: 'uren' },
  },
  '/vacaturebeheer/:vacatureId/afsplitsen': {
    ...VACATURE,
    soort: 'formulier',
    formulier: { id: '0193a1de-0000-7000-8000-000000000001', titel: 'Hulp', termIds: 'basis:rekenen' },
  },
  '/vacaturebeheer/:vacatureId/controleren': { ...VACATURE, soort: 'pagina' },
  '/vacaturebeheer/:vacatureId/indienen': { ...VACATURE, soort: 'opdracht' },
  '/vacaturebeheer/:vacatureId/publiceren': {
    ...VACATURE,
    soort: 'opdracht',
    geweigerd: ['werkgever'],
    formulier: { bereik: 'openbaar' },
  },
  '/vacaturebeheer/:vacatureId/terugsturen': {
    ...VACATURE,
    soort: 'formulier',
    geweigerd: ['werkgever'],
    formulier: { reden: 'Vul aan welke uren iemand werkt.' },
  },
  '/vacaturebeheer/:vacatureId/opschorten': { ...VACATURE, soort: 'opdracht' },
  '/vacaturebeheer/:vacatureId/hervatten': { ...VACATURE, soort: 'opdracht', geweigerd: ['werkgever'] },
  '/vacaturebeheer/:vacatureId/intrekken': { ...VACATURE, soort: 'opdracht' },
  '/vacaturebeheer/:vacatureId/sluiten': { ...VACATURE, soort: 'formulier' },
  '/vacaturebeheer/:vacatureId/verlengen': { ...VACATURE, soort: 'formulier' },
  '/vacaturebeheer/:vacatureId/heropenen': { ...VACATURE, soort: 'formulier' },
  '/vacaturebeheer/:vacatureId/kopieren': {
    ...VACATURE,
    soort: 'opdracht',
    formulier: { id: '0f8fad5b-d9cb-469f-a165-70867728950e' },
  },

  '/afwezigheid/:adviseurId': { ...AFWEZIGHEID, soort: 'formulier', formulier: AFWEZIG },
  '/afwezigheid/:adviseurId/:afwezigheidId': { ...AFWEZIGHEID, soort: 'formulier', formulier: AFWEZIG },
  '/afwezigheid/:adviseurId/:afwezigheidId/beeindigen': { ...AFWEZIGHEID, soort: 'opdracht' },
  '/beheer/afwezigheid': BEHEERDER,

  '/werkgeverbeheer/:werkgeverId/aanspreekpunt': {
    ...WERKGEVERBEHEER,
    soort: 'formulier',
    geweigerd: ['adviseur'],
    formulier: { aanspreekpuntId: '0193a1de-0000-7000-8000-000000000001' },
  },
  '/werkgeverbeheer/:werkgeverId/samenvoegen': { ...WERKGEVERBEHEER, soort: 'pagina' },
  '/werkgeverbeheer/:werkgeverId/samenvoegen/:anderId': {
    ...WERKGEVERBEHEER,
    soort: 'formulier',
    geweigerd: ['adviseur'],
    formulier: { versieBlijft: '1', versieGaat: '1', gezien: 'ja' },
  },

  '/jobcoach': JOBCOACH,
  '/jobcoach/trajecten': JOBCOACH,
  '/jobcoach/trajecten/:trajectId': TRAJECT,
  '/jobcoach/trajecten/:trajectId/plan': TRAJECT,
  '/jobcoach/trajecten/:trajectId/plan/afdrukken': TRAJECT,
  '/jobcoach/trajecten/:trajectId/plan/aanpak': {
    ...TRAJECT,
    soort: 'formulier',
    formulier: { aanpak: 'Elke week samen oefenen.' },
  },
  '/jobcoach/trajecten/:trajectId/plan/doelen/nieuw': { ...TRAJECT, soort: 'formulier', formulier: DOEL },
  '/jobcoach/trajecten/:trajectId/plan/doelen/:doelId': {
    ...TRAJECT,
    soort: 'formulier',
    formulier: { ...DOEL, status: 'open' },
  },
  '/jobcoach/trajecten/:trajectId/plan/doelen/:doelId/verplaatsen': {
    ...TRAJECT,
    soort: 'opdracht',
    formulier: { kant: 'omhoog' },
  },
  '/jobcoach/trajecten/:trajectId/gesprekken': TRAJECT,
  '/jobcoach/trajecten/:trajectId/gesprekken/nieuw': {
    ...TRAJECT,
    soort: 'formulier',
    formulier: { id: '0193a1de-0000-7000-8000-000000000006', ...GESPREK },
  },
  '/jobcoach/trajecten/:trajectId/gesprekken/:gesprekId': {
    ...TRAJECT,
    soort: 'formulier',
    formulier: GESPREK,
  },
  '/jobcoach/trajecten/:trajectId/gesprekken/:gesprekId/verslag': {
    ...TRAJECT,
    soort: 'formulier',
    formulier: { verslag: 'Het gaat goed op het werk.' },
  },
  '/jobcoach/trajecten/:trajectId/gesprekken/:gesprekId/vervallen': { ...TRAJECT, soort: 'opdracht' },
  '/rapporteur': { voor: ['rapporteur'], soort: 'pagina' },
  '/rapporteur/advies': { voor: ['rapporteur'], soort: 'pagina' },

  '/beheer': BEHEERDER,
  '/beheer/accounts': BEHEERDER,
  '/beheer/accounts/nieuw': { ...BEHEERDER, soort: 'formulier' },
  '/beheer/accounts/:accountId': { ...BEHEERDER, soort: 'formulier' },
  '/beheer/accounts/:accountId/overdragen': { ...BEHEERDER, soort: 'formulier' },
  '/beheer/accounts/:accountId/rol-weghalen': { ...BEHEERDER, soort: 'opdracht' },
  '/beheer/accounts/:accountId/blokkeren': { ...BEHEERDER, soort: 'opdracht' },
  '/beheer/accounts/:accountId/deblokkeren': { ...BEHEERDER, soort: 'opdracht' },
  '/beheer/parameters': BEHEERDER,
  '/beheer/parameters/:naam': { ...BEHEERDER, soort: 'formulier' },
  '/beheer/parameters/:naam/intrekken': { ...BEHEERDER, soort: 'opdracht' },
  '/beheer/werkgevers': BEHEERDER,
  '/beheer/logboek': BEHEERDER,
  '/beheer/zoekindex': { ...BEHEERDER, soort: 'formulier' },
  '/beheer/taken': { ...BEHEERDER, soort: 'formulier' },
  '/beheer/talentverkenner': { ...BEHEERDER, soort: 'formulier' },
  '/beheer/talentverkenner/:meldingId/afhandelen': { ...BEHEERDER, soort: 'opdracht' },
  '/beheer/onderdelen': BEHEERDER,

  '/*': { voor: 'iedereen', soort: 'pagina', bestaatNiet: true },
}
