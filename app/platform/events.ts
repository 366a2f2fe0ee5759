import { z } from 'zod'

/**
 * Every event of the portal: what it carries (ids and counts, never personal data) and what follows from it.
 * The consequences are names only: the handlers live in app/worker, which nothing here imports.
 */
const geen = z.object({})
const vanWerkgever = z.object({ werkgeverId: z.string() })
const afloop = z.object({ afloop: z.string().optional(), door: z.string().optional() })

type EventDef = {
  gegevens: z.ZodType<Record<string, unknown>>
  mail?: readonly MailNaam[]
  zoek?: readonly ZoekNoun[]
  /** After this the staff's search finds something else: the subject, or the employer that it is a part of. */
  relatie?: 'onderwerp' | 'werkgever'
  /** After this the cards of the talentverkenner may differ: the worker makes them anew. */
  talent?: true
}

export type ZoekNoun = 'vacature' | 'kandidaatprofiel' | 'term'

export type MailNaam =
  | 'inlogcode'
  | 'account-uitnodiging'
  | 'vacature-ingediend'
  | 'vacature-gepubliceerd'
  | 'vacature-teruggestuurd'
  | 'vacature-sluit-bijna'
  | 'vacature-verlopen'
  | 'vacature-gesloten'
  | 'tevredenheid-vraag'
  | 'tevredenheid-herinnering'
  | 'aanmelding-bevestigen'
  | 'aanmelding-nogmaals'
  | 'aanmelding-bevestigd'
  | 'aanmelding-afgezegd'
  | 'aanmelding-herinnering'
  | 'inschrijving-aangeboden'
  | 'inschrijving-aangenomen'
  | 'inschrijving-verlopen'
  | 'evenement-gewijzigd'
  | 'evenement-geannuleerd'
  | 'nazorg-vraag'
  | 'nazorg-herinnering'
  | 'bemiddeling-voorgesteld'
  | 'bemiddeling-akkoord'
  | 'bemiddeling-aangeboden'
  | 'bemiddeling-belangstelling'
  | 'bemiddeling-toestemming'
  | 'bemiddeling-kennismaking-kandidaat'
  | 'bemiddeling-kennismaking-werkgever'
  | 'bemiddeling-terugkoppeling'
  | 'bemiddeling-proefplaatsing'
  | 'bemiddeling-herinnering'
  | 'bemiddeling-beeindigd'
  | 'plaatsing-vastgelegd'
  | 'plaatsing-contract-eindigt'
  | 'profiel-herbevestigen'
  | 'kennismakingsverzoek-gedaan'
  | 'kennismakingsverzoek-beantwoord'
  | 'talent-ongewoon-gebruik'
  | 'collega-uitgenodigd'
  | 'sroi-actief'
  | 'sroi-gesloten'
  | 'sroi-heropend'
  | 'sroi-gemeld'
  | 'sroi-overgedragen'
  | 'sroi-herinnering'
  | 'sroi-melden'
  | 'sroi-plan-ingediend'
  | 'sroi-plan-beoordeeld'
  | 'sroi-ingediend'
  | 'sroi-beoordeeld'
  | 'adviesaanvraag-gedaan'
  | 'adviesaanvraag-overgedragen'
  | 'adviesaanvraag-aangevuld'
  | 'adviesaanvraag-heropend'
  | 'adviesaanvraag-beantwoord'
  | 'adviesaanvraag-afgesloten'
  | 'jobcoachaanvraag-gedaan'
  | 'jobcoachaanvraag-overgedragen'
  | 'jobcoachaanvraag-aangevuld'
  | 'jobcoachaanvraag-teruggevraagd'
  | 'jobcoachaanvraag-doorgezet'
  | 'jobcoachaanvraag-afgewezen'
  | 'volgopdracht-treffers'
  | 'afwezigheid-vervanging'
  | 'traject-gestart'
  | 'traject-overgedragen'
  | 'traject-verlengd'
  | 'traject-beeindigd'
  | 'traject-werk-stopt'
  | 'verlenging-gevraagd'
  | 'verlenging-afgewezen'
  | 'urgentemelding-gedaan'
  | 'urgentemelding-opgepakt'
  | 'urgentemelding-afgehandeld'
  | 'gesprek-gepland'
  | 'gesprek-verzet'
  | 'gesprek-vervallen'
  | 'gesprek-herinnering'
  | 'loonwaarde-overgedragen'
  | 'loonwaarde-te-laat'
  | 'loonwaarde-verloopt'
  | 'loonwaarde-gepland'
  | 'loonwaarde-verzet'
  | 'loonwaarde-vervallen'
  | 'evenement-evaluatie'
  | 'evenement-certificaat'

export const events = {
  'account.inlogcode-gevraagd': { gegevens: geen, mail: ['inlogcode'] },
  'account.ingelogd': { gegevens: z.object({ demo: z.boolean().optional() }) },
  'account.uitgelogd': { gegevens: geen },
  'account.rol-gewisseld': { gegevens: z.object({ rol: z.string() }) },
  'account.aangemaakt': { gegevens: geen, mail: ['account-uitnodiging'] },
  'account.rol-toegekend': { gegevens: z.object({ rol: z.string() }) },
  'account.rol-ontnomen': { gegevens: z.object({ rol: z.string(), vervangingen: z.number().optional() }) },
  'account.geblokkeerd': {
    gegevens: z.object({ vervangingen: z.number().optional(), werkgevers: z.number().optional() }),
  },
  'account.gedeblokkeerd': { gegevens: geen },
  'account.telgrens-bereikt': { gegevens: geen },
  /** The subject is the account that had it all; each thing that moved has an event of its own beside this one. */
  'account.portefeuille-overgedragen': {
    gegevens: z.object({
      werkgevers: z.number(),
      taken: z.number(),
      bemiddelingen: z.number(),
      adviesaanvragen: z.number(),
      /** Absent in what was written before these requests existed. */
      jobcoachaanvragen: z.number().optional(),
      metingen: z.number().optional(),
      contracten: z.number().optional(),
    }),
  },

  'afwezigheid.vastgelegd': {
    gegevens: z.object({ accountId: z.string(), vervangerId: z.string() }),
    mail: ['afwezigheid-vervanging'],
  },
  'afwezigheid.gewijzigd': {
    gegevens: z.object({ accountId: z.string(), vervangerId: z.string() }),
    mail: ['afwezigheid-vervanging'],
  },
  'afwezigheid.beeindigd': { gegevens: z.object({ accountId: z.string() }) },

  'werkgever.aangemaakt': { gegevens: geen, relatie: 'onderwerp' },
  'werkgever.gewijzigd': {
    gegevens: z.object({ onderdeel: z.string().optional() }),
    relatie: 'onderwerp',
  },
  'werkgever.status-gewijzigd': {
    gegevens: z.object({ van: z.string(), naar: z.string() }),
    relatie: 'onderwerp',
  },
  /** Counted: once for each employer, ever. */
  'werkgever.nieuwe-relatie': { gegevens: geen },
  'werkgever.aanspreekpunt-gewijzigd': {
    gegevens: z.object({ van: z.string(), naar: z.string() }),
    relatie: 'onderwerp',
  },
  'werkgever.vervanger-gewijzigd': {
    gegevens: z.object({ van: z.string().nullable(), naar: z.string().nullable() }),
  },
  /** The subject is the one that stays; the numbers say how many rows of each table came over. */
  'werkgever.samengevoegd': {
    gegevens: z.object({ oudId: z.string(), aantallen: z.record(z.string(), z.number()) }),
    relatie: 'onderwerp',
  },
  /** The subject is the account that took the list. Which filters, never what was searched for. */
  'werkgever.geexporteerd': {
    gegevens: z.object({
      werkgevers: z.number(),
      contactpersonen: z.number(),
      vorm: z.string(),
      filters: z.array(z.string()),
    }),
  },
  'werkgeverimport.gelezen': { gegevens: z.object({ rijen: z.number(), problemen: z.number() }) },
  /** Beside it every employer and contactpersoon that was written has an event of its own. */
  'werkgeverimport.uitgevoerd': {
    gegevens: z.object({
      werkgevers: z.number(),
      contactpersonen: z.number(),
      overgeslagen: z.number(),
      problemen: z.number(),
    }),
  },
  'werkgeverimport.verwijderd': { gegevens: geen },
  'vestiging.toegevoegd': { gegevens: vanWerkgever, relatie: 'werkgever' },
  'vestiging.gewijzigd': { gegevens: vanWerkgever, relatie: 'werkgever' },
  'vestiging.verwijderd': { gegevens: vanWerkgever, relatie: 'werkgever' },
  'contactpersoon.toegevoegd': { gegevens: vanWerkgever, relatie: 'onderwerp' },
  'contactpersoon.gewijzigd': { gegevens: vanWerkgever, relatie: 'onderwerp' },
  'contactpersoon.verwijderd': { gegevens: vanWerkgever, relatie: 'onderwerp' },

  'contactmoment.vastgelegd': { gegevens: vanWerkgever },
  'contactmoment.gewijzigd': { gegevens: vanWerkgever },
  'contactmoment.verwijderd': { gegevens: vanWerkgever },
  'taak.gemaakt': { gegevens: z.object({ voor: z.string() }) },
  'taak.gewijzigd': { gegevens: z.object({ voor: z.string() }) },
  'taak.gedaan': { gegevens: geen },
  'taak.heropend': { gegevens: geen },
  'taak.verwijderd': { gegevens: geen },

  'vacature.aangemaakt': {
    gegevens: z.object({ werkgeverId: z.string(), kopieVan: z.string().optional() }),
    relatie: 'onderwerp',
  },
  'vacature.afgesplitst': { gegevens: z.object({ naarVacatureId: z.string(), aantalEisen: z.number() }) },
  'vacature.gewijzigd': {
    gegevens: z.object({ stap: z.string() }),
    zoek: ['vacature'],
    relatie: 'onderwerp',
  },
  'vacature.ingediend': { gegevens: geen, mail: ['vacature-ingediend'], relatie: 'onderwerp' },
  'vacature.gepubliceerd': {
    gegevens: z.object({ bereik: z.string() }),
    mail: ['vacature-gepubliceerd'],
    zoek: ['vacature'],
    relatie: 'onderwerp',
  },
  'vacature.teruggestuurd': { gegevens: geen, mail: ['vacature-teruggestuurd'], relatie: 'onderwerp' },
  'vacature.opgeschort': { gegevens: geen, zoek: ['vacature'], relatie: 'onderwerp' },
  'vacature.hervat': { gegevens: geen, zoek: ['vacature'], relatie: 'onderwerp' },
  'vacature.ingetrokken': {
    gegevens: afloop,
    mail: ['vacature-gesloten'],
    zoek: ['vacature'],
    relatie: 'onderwerp',
  },
  'vacature.vervuld': {
    gegevens: afloop,
    mail: ['vacature-gesloten'],
    zoek: ['vacature'],
    relatie: 'onderwerp',
  },
  'vacature.verlopen': {
    gegevens: geen,
    mail: ['vacature-verlopen'],
    zoek: ['vacature'],
    relatie: 'onderwerp',
  },
  'vacature.sluit-bijna': {
    gegevens: z.object({ sluitingsdatum: z.string() }),
    mail: ['vacature-sluit-bijna'],
  },

  'tevredenheid.gevraagd': {
    gegevens: z.object({ werkgeverId: z.string() }),
    mail: ['tevredenheid-vraag'],
  },
  'tevredenheid.herinnerd': { gegevens: geen, mail: ['tevredenheid-herinnering'] },
  'tevredenheid.beantwoord': { gegevens: geen },

  /** The subject of these two is the plaatsing; of the others one moment of it. */
  'nazorg.gepland': { gegevens: z.object({ aantal: z.number() }) },
  'nazorg.verzet': { gegevens: z.object({ aantal: z.number() }) },
  'nazorg.gevraagd': { gegevens: z.object({ moment: z.string() }), mail: ['nazorg-vraag'] },
  'nazorg.herinnerd': { gegevens: geen, mail: ['nazorg-herinnering'] },
  'nazorg.bellen': { gegevens: geen },
  'nazorg.beantwoord': { gegevens: z.object({ uitkomst: z.string(), bron: z.string() }) },
  'nazorg.verbeterd': { gegevens: z.object({ van: z.string(), naar: z.string() }) },
  'nazorg.onbekend': { gegevens: geen },
  'nazorg.vervallen': { gegevens: geen },
  'nazorg.hervat': { gegevens: geen },

  /** The people of an event were removed on its removal day. */
  'evenement.deelnemers-verwijderd': {
    gegevens: z.object({
      aanmeldingen: z.number(),
      personen: z.number(),
      keuzes: z.number(),
      stands: z.number(),
      gesprekken: z.number(),
      /** Remarks in evaluations. */
      opmerkingen: z.number(),
      mails: z.number(),
    }),
  },
  /** The subject of these is the aanmelding. */
  'aanmelding.gedaan': {
    gegevens: z.object({ rol: z.string(), aantal: z.number() }),
    mail: ['aanmelding-bevestigen'],
  },
  'aanmelding.nogmaals': { gegevens: geen, mail: ['aanmelding-nogmaals'] },
  'aanmelding.bevestigd': { gegevens: geen, mail: ['aanmelding-bevestigd'] },
  'aanmelding.geannuleerd': { gegevens: z.object({ aantal: z.number() }), mail: ['aanmelding-afgezegd'] },
  'aanmelding.verlopen': { gegevens: z.object({ aantal: z.number() }) },
  'aanmelding.herinnerd': {
    gegevens: z.object({ wanneer: z.string() }),
    mail: ['aanmelding-herinnering'],
  },
  'aanmelding.werkgever-gekoppeld': {
    gegevens: z.object({ van: z.string().nullable(), naar: z.string().nullable() }),
  },
  /** Somebody without a registration was let in at the door. */
  'aanmelding.ter-plekke': { gegevens: z.object({ rol: z.string() }) },
  /** The subject of these is the inschrijving of one person. */
  'inschrijving.aangeboden': { gegevens: geen, mail: ['inschrijving-aangeboden'] },
  'inschrijving.aanbod-aangenomen': { gegevens: geen, mail: ['inschrijving-aangenomen'] },
  'inschrijving.aanbod-geweigerd': { gegevens: geen },
  'inschrijving.aanbod-verlopen': { gegevens: geen, mail: ['inschrijving-verlopen'] },
  'inschrijving.gewijzigd': { gegevens: geen },
  'stand.aangevraagd': { gegevens: vanWerkgever },
  'stand.gewijzigd': { gegevens: vanWerkgever },
  'inschrijving.ingecheckt': { gegevens: geen },
  'inschrijving.incheck-teruggedraaid': { gegevens: geen },
  'inschrijving.evaluatie-gevraagd': { gegevens: geen, mail: ['evenement-evaluatie'] },
  'inschrijving.certificaat-uitgegeven': { gegevens: geen, mail: ['evenement-certificaat'] },
  'inschrijving.certificaat-ingetrokken': { gegevens: geen },
  /** The subject is the employer: how many colleagues followed this training to the end. */
  'werkgever.harriebuddys-geteld': { gegevens: z.object({ evenementId: z.string(), aantal: z.number() }) },
  /** The subject is the employer: how many of them still work there. */
  'werkgever.harriebuddys-in-dienst': { gegevens: z.object({ aantal: z.number() }) },
  /** The subject is the event: nobody's answer leads to the person in the audit log. */
  'evenement.geevalueerd': { gegevens: geen },
  /** The subject is the event: somebody took a list of its people out of the portal. */
  'evenement.deelnemers-afgedrukt': { gegevens: z.object({ vorm: z.string(), personen: z.number() }) },

  'kandidaat.aangemaakt': { gegevens: geen },
  'kandidaat.gewijzigd': { gegevens: geen, talent: true },
  'kandidaatprofiel.gewijzigd': { gegevens: geen, zoek: ['kandidaatprofiel'], talent: true },
  'kandidaatprofiel.sleutel-kandidaat-aan': { gegevens: geen, zoek: ['kandidaatprofiel'], talent: true },
  'kandidaatprofiel.sleutel-kandidaat-uit': { gegevens: geen, zoek: ['kandidaatprofiel'], talent: true },
  'kandidaatprofiel.sleutel-adviseur-aan': { gegevens: geen, zoek: ['kandidaatprofiel'], talent: true },
  'kandidaatprofiel.sleutel-adviseur-uit': { gegevens: geen, zoek: ['kandidaatprofiel'], talent: true },
  'kandidaatprofiel.bevestigd': { gegevens: geen, zoek: ['kandidaatprofiel'], talent: true },
  'kandidaatprofiel.talentverkenner-aan': { gegevens: geen, talent: true },
  'kandidaatprofiel.talentverkenner-uit': { gegevens: geen, talent: true },
  'kandidaatprofiel.herinnerd': { gegevens: geen, mail: ['profiel-herbevestigen'] },

  'shortlist.gekozen': { gegevens: z.object({ profielId: z.string(), plek: z.number() }) },
  'shortlist.verplaatst': {
    gegevens: z.object({ profielId: z.string(), van: z.number(), naar: z.number() }),
  },
  'shortlist.afgewezen': { gegevens: z.object({ profielId: z.string(), reden: z.string() }) },
  'shortlist.teruggezet': { gegevens: z.object({ profielId: z.string(), was: z.string() }) },

  'volgopdracht.gestart': { gegevens: geen },
  'volgopdracht.gewijzigd': { gegevens: geen },
  'volgopdracht.gestopt': { gegevens: geen },
  'volgopdracht.treffers': {
    gegevens: z.object({ aantal: z.number() }),
    mail: ['volgopdracht-treffers'],
  },

  'bemiddeling.voorgesteld': {
    gegevens: z.object({ vacatureId: z.string(), profielId: z.string() }),
    mail: ['bemiddeling-voorgesteld'],
  },
  'bemiddeling.akkoord-kandidaat': { gegevens: geen, mail: ['bemiddeling-akkoord'] },
  'bemiddeling.aangeboden': { gegevens: geen, mail: ['bemiddeling-aangeboden'] },
  'bemiddeling.belangstelling': { gegevens: geen, mail: ['bemiddeling-belangstelling'] },
  'bemiddeling.toestemming-gegeven': {
    gegevens: z.object({ werkgeverId: z.string() }),
    mail: ['bemiddeling-toestemming'],
  },
  'bemiddeling.toestemming-ingetrokken': { gegevens: z.object({ werkgeverId: z.string() }) },
  'bemiddeling.kennismaking-gepland': {
    gegevens: geen,
    mail: ['bemiddeling-kennismaking-kandidaat', 'bemiddeling-kennismaking-werkgever'],
  },
  'bemiddeling.identiteit-getoond': {
    gegevens: z.object({ werkgeverId: z.string(), kandidaatId: z.string() }),
  },
  'bemiddeling.terugkoppeling-gegeven': {
    gegevens: z.object({ vervolg: z.string() }),
    mail: ['bemiddeling-terugkoppeling'],
  },
  'bemiddeling.proefplaatsing-gestart': {
    gegevens: z.object({ bevestigd: z.array(z.string()) }),
    mail: ['bemiddeling-proefplaatsing'],
  },
  'bemiddeling.proefplaatsing-verlengd': {
    gegevens: z.object({ van: z.string(), tot: z.string() }),
    mail: ['bemiddeling-proefplaatsing'],
  },
  /** Once for each step: who is to act was reminded of it. */
  'bemiddeling.herinnerd': { gegevens: z.object({ status: z.string() }), mail: ['bemiddeling-herinnering'] },
  'bemiddeling.overgedragen': { gegevens: z.object({ naar: z.string() }) },
  'bemiddeling.beeindigd': { gegevens: z.object({ reden: z.string() }), mail: ['bemiddeling-beeindigd'] },
  'plaatsing.vastgelegd': {
    gegevens: z.object({ bemiddelingId: z.string() }),
    mail: ['plaatsing-vastgelegd'],
  },
  'plaatsing.start-aangepast': { gegevens: geen },
  'plaatsing.contract-eindigt': {
    gegevens: z.object({ volgnummer: z.number(), einddatum: z.string() }),
    mail: ['plaatsing-contract-eindigt'],
  },
  /** The subject is the account that took the list. */
  'plaatsing.geexporteerd': {
    gegevens: z.object({ plaatsingen: z.number(), vorm: z.string(), filters: z.array(z.string()) }),
  },
  'plaatsing.verlengd': { gegevens: z.object({ volgnummer: z.number(), soort: z.string() }) },
  'plaatsing.uren-gewijzigd': { gegevens: z.object({ volgnummer: z.number() }) },
  'plaatsing.partner-gewijzigd': { gegevens: z.object({ van: z.string(), naar: z.string() }) },
  'plaatsing.beeindigd': { gegevens: z.object({ reden: z.string() }), mail: ['traject-werk-stopt'] },
  'plaatsing.einde-teruggedraaid': { gegevens: geen },

  'jobcoachtraject.gestart': {
    gegevens: z.object({ werkgeverId: z.string(), jobcoachId: z.string() }),
    mail: ['traject-gestart'],
  },
  'jobcoachtraject.plan-gewijzigd': {
    gegevens: z.object({ doelId: z.string().optional(), status: z.string().optional() }),
  },
  'jobcoachtraject.verlengd': { gegevens: z.object({ tot: z.string() }), mail: ['traject-verlengd'] },
  'verlengverzoek.gedaan': { gegevens: z.object({ trajectId: z.string() }), mail: ['verlenging-gevraagd'] },
  'verlengverzoek.afgewezen': {
    gegevens: z.object({ trajectId: z.string() }),
    mail: ['verlenging-afgewezen'],
  },
  'jobcoachtraject.beeindigd': { gegevens: z.object({ reden: z.string() }), mail: ['traject-beeindigd'] },
  'jobcoachtraject.geevalueerd': { gegevens: z.object({ evaluatieId: z.string(), advies: z.string() }) },
  'jobcoachtraject.profiel-gewijzigd': { gegevens: z.object({ soort: z.string() }) },
  /** What was written is gone; how many meetings there were. */
  'jobcoachtraject.opgeschoond': { gegevens: z.object({ gesprekken: z.number() }) },
  'jobcoachtraject.overgedragen': {
    gegevens: z.object({ van: z.string(), naar: z.string() }),
    mail: ['traject-overgedragen'],
  },
  'urgentemelding.gedaan': {
    gegevens: z.object({ trajectId: z.string(), soort: z.string() }),
    mail: ['urgentemelding-gedaan'],
  },
  'urgentemelding.opgepakt': { gegevens: geen, mail: ['urgentemelding-opgepakt'] },
  'urgentemelding.afgehandeld': { gegevens: geen, mail: ['urgentemelding-afgehandeld'] },
  /** Planned beforehand, so somebody is told; "genoteerd" is a meeting that had been already. */
  'jobcoachgesprek.gepland': { gegevens: z.object({ trajectId: z.string() }), mail: ['gesprek-gepland'] },
  'jobcoachgesprek.genoteerd': { gegevens: z.object({ trajectId: z.string() }) },
  'jobcoachgesprek.verzet': {
    gegevens: z.object({ trajectId: z.string(), metWas: z.string() }),
    mail: ['gesprek-verzet'],
  },
  'jobcoachgesprek.vervallen': { gegevens: z.object({ trajectId: z.string() }), mail: ['gesprek-vervallen'] },
  'jobcoachgesprek.gehouden': { gegevens: z.object({ trajectId: z.string() }) },
  'jobcoachgesprek.herinnerd': {
    gegevens: z.object({ trajectId: z.string() }),
    mail: ['gesprek-herinnering'],
  },

  'talent.profiel-bekeken': { gegevens: z.object({ werkgeverId: z.string() }) },
  'talent.ongewoon-gebruik': {
    gegevens: z.object({ werkgeverId: z.string(), soort: z.string(), aantal: z.number() }),
    mail: ['talent-ongewoon-gebruik'],
  },
  'talent.melding-afgehandeld': { gegevens: geen },
  'talent.limieten-gewijzigd': { gegevens: z.record(z.string(), z.number()) },
  'kennismakingsverzoek.gedaan': {
    gegevens: z.object({ werkgeverId: z.string(), profielId: z.string() }),
    mail: ['kennismakingsverzoek-gedaan'],
  },
  'kennismakingsverzoek.beantwoord': {
    gegevens: z.object({ status: z.string() }),
    mail: ['kennismakingsverzoek-beantwoord'],
  },
  'kennismakingsverzoek.ingetrokken': { gegevens: geen },
  'parameter.periode-toegevoegd': { gegevens: z.object({ naam: z.string(), gesloten: z.number() }) },
  'parameter.periode-ingetrokken': { gegevens: z.object({ naam: z.string() }) },

  'werkgever.collega-uitgenodigd': {
    gegevens: z.object({ accountId: z.string() }),
    mail: ['collega-uitgenodigd'],
    relatie: 'onderwerp',
  },
  'werkgever.collega-weggehaald': { gegevens: z.object({ accountId: z.string() }) },

  'adviesaanvraag.gedaan': {
    gegevens: z.object({ werkgeverId: z.string(), soort: z.string() }),
    mail: ['adviesaanvraag-gedaan'],
  },
  'adviesaanvraag.opgepakt': { gegevens: geen },
  'adviesaanvraag.overgedragen': {
    gegevens: z.object({ naar: z.string() }),
    mail: ['adviesaanvraag-overgedragen'],
  },
  'adviesaanvraag.aangevuld': { gegevens: geen, mail: ['adviesaanvraag-aangevuld'] },
  'adviesaanvraag.beantwoord': {
    gegevens: z.object({ soort: z.string() }),
    mail: ['adviesaanvraag-beantwoord'],
  },
  'adviesaanvraag.afgesloten': {
    gegevens: z.object({ uitkomst: z.string() }),
    mail: ['adviesaanvraag-afgesloten'],
  },
  'adviesaanvraag.heropend': { gegevens: geen, mail: ['adviesaanvraag-heropend'] },
  'adviesaanvraag.ingetrokken': { gegevens: geen },

  'jobcoachaanvraag.gedaan': {
    gegevens: z.object({ werkgeverId: z.string(), haast: z.string(), doorAdviseur: z.boolean() }),
    mail: ['jobcoachaanvraag-gedaan'],
  },
  'jobcoachaanvraag.opgepakt': { gegevens: geen },
  'jobcoachaanvraag.overgedragen': {
    gegevens: z.object({ naar: z.string() }),
    mail: ['jobcoachaanvraag-overgedragen'],
  },
  'jobcoachaanvraag.aangevuld': { gegevens: geen, mail: ['jobcoachaanvraag-aangevuld'] },
  'jobcoachaanvraag.teruggevraagd': { gegevens: geen, mail: ['jobcoachaanvraag-teruggevraagd'] },
  /** What the jobcoach must be good at says something about health: it is in no event. */
  'jobcoachaanvraag.doorgezet': { gegevens: geen, mail: ['jobcoachaanvraag-doorgezet'] },
  'jobcoachaanvraag.nodig-gewijzigd': { gegevens: geen },
  'jobcoachaanvraag.afgewezen': {
    gegevens: z.object({ reden: z.string() }),
    mail: ['jobcoachaanvraag-afgewezen'],
  },
  'jobcoachaanvraag.toegewezen': {
    gegevens: z.object({ trajectId: z.string(), jobcoachId: z.string(), isVol: z.boolean() }),
  },
  'jobcoachaanvraag.ingetrokken': { gegevens: geen },
  'jobcoach.inzet-gewijzigd': { gegevens: z.object({ maximum: z.number() }) },
  'loonwaardemeting.gestart': { gegevens: z.object({ bemiddelingId: z.string() }) },
  'loonwaardemeting.stap-gezet': { gegevens: z.object({ stap: z.string() }), mail: ['loonwaarde-gepland'] },
  'loonwaardemeting.verzet': { gegevens: geen, mail: ['loonwaarde-verzet'] },
  /** In which step; why is no part of it, because that can say something about health. */
  'loonwaardemeting.gestopt': { gegevens: z.object({ stap: z.string() }), mail: ['loonwaarde-vervallen'] },
  'loonwaardemeting.opgepakt': { gegevens: geen },
  'loonwaardemeting.overgedragen': {
    gegevens: z.object({ naar: z.string() }),
    mail: ['loonwaarde-overgedragen'],
  },
  'loonwaardemeting.te-laat': { gegevens: z.object({ stap: z.string() }), mail: ['loonwaarde-te-laat'] },
  /** What came out is no part of it: health data. */
  'loonwaardemeting.uitkomst-vastgelegd': { gegevens: geen },
  'loonwaardemeting.indicatie-vastgelegd': { gegevens: geen },
  'loonwaardemeting.verloopt': { gegevens: geen, mail: ['loonwaarde-verloopt'] },
  'loonwaardemelding.gemaakt': {
    gegevens: z.object({ metingId: z.string(), nummer: z.number(), sha256: z.string() }),
  },
  'loonwaardedocument.toegevoegd': { gegevens: z.object({ metingId: z.string(), grootte: z.number() }) },
  'loonwaardedocument.gelezen': { gegevens: z.object({ metingId: z.string() }) },
  'loonwaardedocument.verwijderd': { gegevens: z.object({ metingId: z.string() }) },
  'loonwaardetermijn.toegevoegd': { gegevens: z.object({ stap: z.string(), aantal: z.number() }) },
  'loonwaardetermijn.ingetrokken': { gegevens: z.object({ stap: z.string() }) },

  'evenement.gemaakt': { gegevens: z.object({ soort: z.string() }) },
  'evenement.bewerkt': { gegevens: geen },
  'evenement.programma-gewijzigd': { gegevens: z.object({ wat: z.string() }) },
  'evenement.gepubliceerd': { gegevens: geen },
  /** After it was announced: "tijd", "plaats" or both are other than they were. */
  'evenement.gewijzigd': {
    gegevens: z.object({ velden: z.array(z.string()) }),
    mail: ['evenement-gewijzigd'],
  },
  'evenement.geannuleerd': { gegevens: geen, mail: ['evenement-geannuleerd'] },
  'evenement.afgerond': { gegevens: geen },
  'evenement.verwijderd': { gegevens: geen },

  'sroiverplichting.ingevoerd': { gegevens: vanWerkgever },
  'sroiverplichting.gewijzigd': { gegevens: geen },
  'sroiverplichting.actief': { gegevens: geen, mail: ['sroi-actief'] },
  'sroiverplichting.gemeld': { gegevens: geen, mail: ['sroi-gemeld'] },
  'sroiverplichting.overgedragen': {
    gegevens: z.object({ naar: z.string() }),
    mail: ['sroi-overgedragen'],
  },
  'sroiverplichting.herinnerd': {
    gegevens: z.object({ deel: z.number(), isVoldaan: z.boolean() }),
    mail: ['sroi-herinnering'],
  },
  'sroiverplichting.niet-gemeld': { gegevens: geen, mail: ['sroi-melden'] },
  'sroiverplichting.gesloten': {
    gegevens: z.object({ uitkomst: z.string() }),
    mail: ['sroi-gesloten'],
  },
  'sroiverplichting.heropend': { gegevens: geen, mail: ['sroi-heropend'] },
  /** The subject is the account that took the list. */
  'sroi.geexporteerd': {
    gegevens: z.object({ contracten: z.number(), lijnen: z.number().optional(), vorm: z.string() }),
  },
  'sroiplan.ingediend': { gegevens: geen, mail: ['sroi-plan-ingediend'] },
  'sroiplan.beoordeeld': {
    gegevens: z.object({ oordeel: z.string() }),
    mail: ['sroi-plan-beoordeeld'],
  },
  'sroirapportage.gepland': { gegevens: z.object({ dag: z.string() }) },
  'sroirapportage.gedaan': { gegevens: geen },
  /** To which group somebody belongs is in none of these. */
  'sroiinvulling.gepland': { gegevens: z.object({ verplichtingId: z.string(), soort: z.string() }) },
  'sroiinvulling.ingediend': {
    gegevens: z.object({ verplichtingId: z.string(), soort: z.string() }),
    mail: ['sroi-ingediend'],
  },
  'sroiinvulling.gewijzigd': { gegevens: z.object({ verplichtingId: z.string(), soort: z.string() }) },
  'sroiinvulling.ingetrokken': { gegevens: z.object({ verplichtingId: z.string(), soort: z.string() }) },
  'sroiinvulling.beoordeeld': {
    gegevens: z.object({ verplichtingId: z.string(), oordeel: z.string() }),
    mail: ['sroi-beoordeeld'],
  },
  'sroiinvulling.teruggedraaid': { gegevens: z.object({ verplichtingId: z.string(), was: z.string() }) },
  'sroibewijsstuk.toegevoegd': { gegevens: z.object({ invullingId: z.string(), grootte: z.number() }) },
  'sroibewijsstuk.verwijderd': { gegevens: z.object({ invullingId: z.string() }) },
  'sroibewijsstuk.gelezen': { gegevens: z.object({ invullingId: z.string() }) },
  /** The subject of these is the event. */
  'speeddates.gemaakt': { gegevens: z.object({ gesprekken: z.number(), nieuw: z.number() }) },
  'speeddates.aangevuld': { gegevens: z.object({ gesprekken: z.number(), nieuw: z.number() }) },
  'speeddates.gewijzigd': { gegevens: z.object({ wat: z.string(), gesprekken: z.number() }) },
  'speeddates.afgedrukt': { gegevens: z.object({ vorm: z.string(), gesprekken: z.number() }) },
  /** The subject is who asked: a registration of an employer, or a person. */
  'speeddatewens.vastgelegd': { gegevens: z.object({ wie: z.string(), tafels: z.number() }) },
  /** The subject of these is the talk. */
  'speeddategesprek.beantwoord': { gegevens: z.object({ wie: z.string(), antwoord: z.string() }) },
  'speeddategesprek.bemiddeld': { gegevens: z.object({ bemiddelingId: z.string() }) },

  'opdrachtgever.toegevoegd': { gegevens: geen },
  'bouwblokkentabel.begonnen': { gegevens: z.object({ opdrachtgeverId: z.string() }) },
  'bouwblokkentabel.gewijzigd': { gegevens: z.object({ wat: z.string() }) },
  'bouwblokkentabel.gepubliceerd': { gegevens: geen },

  /** The feed's own id; how many feeds it came in the place of. */
  'agendafeed.gemaakt': { gegevens: z.object({ vervangen: z.number() }) },
  'agendafeed.ingetrokken': { gegevens: geen },

  /** By hand: the subject is the mail's line in this log, or the queue of the work. */
  'achtergrondtaak.opnieuw': { gegevens: z.object({ wachtrij: z.string() }) },
  'zoekindex.herbouwd': { gegevens: z.object({ aantal: z.number() }) },
} as const satisfies Record<string, EventDef>

export type EventType = keyof typeof events

export type DomainEvent = {
  [T in EventType]: { type: T; onderwerp: string } & (Record<string, never> extends z.input<
    (typeof events)[T]['gegevens']
  >
    ? { gegevens?: z.input<(typeof events)[T]['gegevens']> }
    : { gegevens: z.input<(typeof events)[T]['gegevens']> })
}[EventType]

/** The consequences of an event, by name. */
export function consequencesOf(type: EventType): {
  mail: readonly MailNaam[]
  zoek: readonly ZoekNoun[]
  relatie: 'onderwerp' | 'werkgever' | null
  talent: boolean
} {
  const def: EventDef = events[type]
  return {
    mail: def.mail ?? [],
    zoek: def.zoek ?? [],
    relatie: def.relatie ?? null,
    talent: def.talent ?? false,
  }
}
