import { index, layout, prefix, route, type RouteConfig } from '@react-router/dev/routes'

/** The whole site map. Every guarded branch hangs under a layout with `middleware = [requireRol(...)]`. */
export default [
  // Anyone.
  layout('./routes/publiek/_layout.tsx', [
    index('./routes/publiek/home.tsx'),
    route('vacatures', './routes/publiek/vacatures.tsx'),
    route('vacatures/:vacatureId', './routes/publiek/vacature.tsx'),
    route('regelingen', './routes/publiek/regelingen.tsx'),
    route('regelingen/check', './routes/publiek/regelingencheck.tsx'),
    route('regelingen/check/uitkomst', './routes/publiek/regelingencheck-uitkomst.tsx'),
    route('regelingen/:regeling', './routes/publiek/regeling.tsx'),
    route('contact', './routes/publiek/contact.tsx'),
    route('privacy', './routes/publiek/privacy.tsx'),
    route('afmelden', './routes/publiek/afmelden.tsx'),
    route('agenda.ics', './routes/publiek/agendafeed.ts'),
    route('tevredenheid/:onderzoekId', './routes/publiek/tevredenheid.tsx'),
    route('toegankelijkheid', './routes/publiek/toegankelijkheid.tsx'),
    route('inloggen', './routes/account/inloggen.tsx'),
    route('inloggen/code', './routes/account/inloggen-code.tsx'),
    route('demo', './routes/account/demo.tsx'),
    route('demo/postbus', './routes/systeem/postbus.tsx'),
    route('demo/postbus/:berichtId', './routes/systeem/postbus-bericht.tsx'),
  ]),

  // Anyone who is logged in.
  layout('./routes/account/_layout.tsx', [
    route('uitloggen', './routes/account/uitloggen.ts'),
    route('rol', './routes/account/rol.tsx'),
    route('emails', './routes/account/emails.tsx'),
  ]),

  // Werkgever, kandidaat and adviseur: the terms of the pickers, as data.
  layout('./routes/systeem/_termen.tsx', [route('taxonomie', './routes/systeem/taxonomie.ts')]),

  // Werkgever.
  ...prefix('werkgever', [
    layout('./routes/werkgever/_layout.tsx', [
      index('./routes/werkgever/start.tsx'),
      route('kandidaten', './routes/werkgever/kandidaten.tsx'),
      route('kandidaten/:bemiddelingId', './routes/werkgever/kandidaat.tsx'),
      route('kandidaten/:bemiddelingId/kennismaken', './routes/werkgever/kandidaat-kennismaken.ts'),
      route('kandidaten/:bemiddelingId/kennismaking.ics', './routes/werkgever/kennismaking-ics.ts'),
      route('kandidaten/:bemiddelingId/afwijzen', './routes/werkgever/kandidaat-afwijzen.ts'),
      route('talent', './routes/werkgever/talent.tsx'),
      route('talent/:talentId', './routes/werkgever/talentprofiel.tsx'),
      route('talent/:talentId/kennismaken', './routes/werkgever/talent-kennismaken.tsx'),
      route('verzoeken', './routes/werkgever/verzoeken.tsx'),
      route('verzoeken/:verzoekId/intrekken', './routes/werkgever/verzoek-intrekken.ts'),
      route('berichten', './routes/werkgever/berichten.tsx'),
      route('bedrijf', './routes/werkgever/bedrijf.tsx'),
      route('bedrijf/wijzigen', './routes/werkgever/bedrijf-wijzigen.tsx'),
      route('collegas/uitnodigen', './routes/werkgever/collega-uitnodigen.tsx'),
      route('collegas/:collegaId/weghalen', './routes/werkgever/collega-weghalen.ts'),
      route('advies', './routes/werkgever/advies-lijst.tsx'),
      route('advies/nieuw', './routes/werkgever/advies-nieuw.tsx'),
      route('advies/:adviesId', './routes/werkgever/advies.tsx'),
      route('advies/:adviesId/heropenen', './routes/werkgever/advies-heropenen.tsx'),
      route('advies/:adviesId/intrekken', './routes/werkgever/advies-intrekken.ts'),
    ]),
  ]),

  // Kandidaat.
  ...prefix('kandidaat', [
    layout('./routes/kandidaat/_layout.tsx', [
      index('./routes/kandidaat/start.tsx'),
      route('profiel', './routes/kandidaat/profiel.tsx'),
      route('profiel/sleutel', './routes/kandidaat/profiel-sleutel.ts'),
      route('profiel/bevestigen', './routes/kandidaat/profiel-bevestigen.ts'),
      route('profiel/voorkeuren', './routes/kandidaat/profiel-voorkeuren.tsx'),
      route('profiel/talentverkenner', './routes/kandidaat/talentverkenner.tsx'),
      route('beroepen', './routes/kandidaat/beroepen.tsx'),
      route('vaardigheden', './routes/kandidaat/vaardigheden.tsx'),
      route('competenties', './routes/kandidaat/competenties.tsx'),
      route('gegevens', './routes/kandidaat/gegevens.tsx'),
      route('toestemmingen', './routes/kandidaat/toestemmingen.tsx'),
      route('vacatures', './routes/kandidaat/vacatures.tsx'),
      route('vacatures/:vacatureId', './routes/kandidaat/vacature.tsx'),
      route('volgen', './routes/kandidaat/volgen.tsx'),
      route('bemiddelingen', './routes/kandidaat/bemiddelingen.tsx'),
      route('bemiddelingen/:bemiddelingId', './routes/kandidaat/bemiddeling.tsx'),
      route('bemiddelingen/:bemiddelingId/akkoord', './routes/kandidaat/bemiddeling-akkoord.ts'),
      route('bemiddelingen/:bemiddelingId/kennismaking.ics', './routes/kandidaat/kennismaking-ics.ts'),
      route('bemiddelingen/:bemiddelingId/stoppen', './routes/kandidaat/bemiddeling-stoppen.ts'),
      route(
        'bemiddelingen/:bemiddelingId/toestemming-geven',
        './routes/kandidaat/bemiddeling-toestemming-geven.ts',
      ),
      route(
        'bemiddelingen/:bemiddelingId/toestemming-intrekken',
        './routes/kandidaat/bemiddeling-toestemming-intrekken.ts',
      ),
    ]),
  ]),

  // Adviseur.
  ...prefix('adviseur', [
    layout('./routes/adviseur/_layout.tsx', [
      index('./routes/adviseur/start.tsx'),
      route('beoordelen', './routes/adviseur/beoordelen.tsx'),
      route('werkgevers', './routes/adviseur/werkgevers.tsx'),
      route('werkgevers/nieuw', './routes/adviseur/werkgever-nieuw.tsx'),
      route('werkgevers/exporteren', './routes/adviseur/export.tsx'),
      route('werkgevers/exporteren/bestand', './routes/adviseur/export-bestand.ts'),
      route('werkgevers/importeren', './routes/adviseur/import-nieuw.tsx'),
      route('werkgevers/importeren/voorbeeld', './routes/adviseur/import-voorbeeld.ts'),
      route('werkgevers/importeren/:importId', './routes/adviseur/import.tsx'),
      route('werkgevers/importeren/:importId/problemen', './routes/adviseur/import-problemen.ts'),
      route('werkgevers/importeren/:importId/kiezen', './routes/adviseur/import-kiezen.ts'),
      route('werkgevers/importeren/:importId/bevestigen', './routes/adviseur/import-bevestigen.ts'),
      route('werkgevers/importeren/:importId/weggooien', './routes/adviseur/import-weggooien.ts'),
      route('werkgevers/:werkgeverId', './routes/adviseur/werkgever.tsx'),
      route('werkgevers/:werkgeverId/contact', './routes/adviseur/werkgever-contact.tsx'),
      route('werkgevers/:werkgeverId/taken', './routes/adviseur/werkgever-taken.tsx'),
      route('werkgevers/:werkgeverId/vacatures', './routes/adviseur/werkgever-vacatures.tsx'),
      route('werkgevers/:werkgeverId/contactpersonen', './routes/adviseur/werkgever-contactpersonen.tsx'),
      route('werkgevers/:werkgeverId/contactpersonen/nieuw', './routes/adviseur/contactpersoon-nieuw.tsx'),
      route('werkgevers/:werkgeverId/gegevens', './routes/adviseur/werkgever-gegevens.tsx'),
      route('werkgevers/:werkgeverId/wijzigen', './routes/adviseur/werkgever-wijzigen.tsx'),
      route('werkgevers/:werkgeverId/status', './routes/adviseur/werkgever-status.tsx'),
      route('werkgevers/:werkgeverId/vestigingen/nieuw', './routes/adviseur/vestiging-nieuw.tsx'),
      route('vestigingen/:vestigingId', './routes/adviseur/vestiging.tsx'),
      route('vestigingen/:vestigingId/verwijderen', './routes/adviseur/vestiging-verwijderen.ts'),
      route('contactpersonen/:contactpersoonId', './routes/adviseur/contactpersoon.tsx'),
      route('contactpersonen/:contactpersoonId/actief', './routes/adviseur/contactpersoon-actief.ts'),
      route(
        'contactpersonen/:contactpersoonId/verwijderen',
        './routes/adviseur/contactpersoon-verwijderen.ts',
      ),
      route('contactmomenten/:contactmomentId', './routes/adviseur/contactmoment.tsx'),
      route('contactmomenten/:contactmomentId/verwijderen', './routes/adviseur/contactmoment-verwijderen.ts'),
      route('taken', './routes/adviseur/taken.tsx'),
      route('taken/:taakId', './routes/adviseur/taak.tsx'),
      route('taken/:taakId/gedaan', './routes/adviseur/taak-gedaan.ts'),
      route('taken/:taakId/verwijderen', './routes/adviseur/taak-verwijderen.ts'),
      route('kandidaten', './routes/adviseur/kandidaten.tsx'),
      route('kandidaten/nieuw', './routes/adviseur/kandidaat-nieuw.tsx'),
      route('kandidaten/:kandidaatId', './routes/adviseur/kandidaat.tsx'),
      route('kandidaten/:kandidaatId/gegevens', './routes/adviseur/kandidaat-gegevens.tsx'),
      route('kandidaten/:kandidaatId/profiel', './routes/adviseur/kandidaat-profiel.tsx'),
      route('kandidaten/:kandidaatId/beroepen', './routes/adviseur/kandidaat-beroepen.tsx'),
      route('kandidaten/:kandidaatId/kenmerken', './routes/adviseur/kandidaat-kenmerken.tsx'),
      route('kandidaten/:kandidaatId/sleutel', './routes/adviseur/kandidaat-sleutel.ts'),
      route('kandidaten/:kandidaatId/bevestigen', './routes/adviseur/kandidaat-bevestigen.ts'),
      route('kandidaten/:kandidaatId/uitnodigen', './routes/adviseur/kandidaat-uitnodigen.ts'),
      route('kandidaten/:kandidaatId/volgen', './routes/adviseur/kandidaat-volgen.tsx'),
      route('profielen/:profielId', './routes/adviseur/kandidaat-anoniem.tsx'),
      route('profielen/:profielId/vacatures', './routes/adviseur/profiel-vacatures.tsx'),
      route('volgen', './routes/adviseur/volgen.tsx'),
      route('volgen/:volgopdrachtId/stoppen', './routes/adviseur/volgen-stoppen.ts'),
      route('vacatures/:vacatureId/volgen', './routes/adviseur/vacature-volgen.tsx'),
      route('vacatures/:vacatureId/matches', './routes/adviseur/matches.tsx'),
      route('vacatures/:vacatureId/matches/:profielId', './routes/adviseur/match.tsx'),
      route('vacatures/:vacatureId/matches/:profielId/afwijzen', './routes/adviseur/match-afwijzen.tsx'),
      route('vacatures/:vacatureId/shortlist', './routes/adviseur/shortlist.tsx'),
      route('vacatures/:vacatureId/shortlist/kiezen', './routes/adviseur/shortlist-kiezen.ts'),
      route('vacatures/:vacatureId/shortlist/verplaatsen', './routes/adviseur/shortlist-verplaatsen.ts'),
      route('vacatures/:vacatureId/shortlist/terugzetten', './routes/adviseur/shortlist-terugzetten.ts'),
      route('vacatures/:vacatureId/shortlist/voorstellen', './routes/adviseur/shortlist-voorstellen.tsx'),
      route('vacatures/:vacatureId/vergelijken', './routes/adviseur/vergelijken.tsx'),
      route('vacatures/:vacatureId/vergelijken/werkgever', './routes/adviseur/vergelijken-werkgever.tsx'),
      route('tevredenheid', './routes/adviseur/tevredenheid.tsx'),
      route('uitleg-matchen', './routes/adviseur/uitleg-matchen.tsx'),
      route('bemiddelingen', './routes/adviseur/bemiddelingen.tsx'),
      route('bemiddelingen/:bemiddelingId', './routes/adviseur/bemiddeling.tsx'),
      route('bemiddelingen/:bemiddelingId/aanbieden', './routes/adviseur/bemiddeling-aanbieden.ts'),
      route('bemiddelingen/:bemiddelingId/kennismaking', './routes/adviseur/bemiddeling-kennismaking.tsx'),
      route('bemiddelingen/:bemiddelingId/kennismaking.ics', './routes/adviseur/kennismaking-ics.ts'),
      route(
        'bemiddelingen/:bemiddelingId/proefplaatsing',
        './routes/adviseur/bemiddeling-proefplaatsing.tsx',
      ),
      route('bemiddelingen/:bemiddelingId/plaatsen', './routes/adviseur/bemiddeling-plaatsen.tsx'),
      route('bemiddelingen/:bemiddelingId/stoppen', './routes/adviseur/bemiddeling-stoppen.ts'),
      route('verzoeken', './routes/adviseur/verzoeken.tsx'),
      route('verzoeken/:verzoekId', './routes/adviseur/verzoek.tsx'),
      route('advies', './routes/adviseur/advies-lijst.tsx'),
      route('advies/reactietijd', './routes/adviseur/advies-reactietijd.tsx'),
      route('advies/:adviesId', './routes/adviseur/advies.tsx'),
      route('advies/:adviesId/oppakken', './routes/adviseur/advies-oppakken.ts'),
      route('advies/:adviesId/overdragen', './routes/adviseur/advies-overdragen.tsx'),
      route('advies/:adviesId/afronden', './routes/adviseur/advies-afronden.tsx'),
    ]),
  ]),

  // Werkgever and adviseur together: the form of a vacature.
  ...prefix('vacaturebeheer', [
    layout('./routes/vacaturebeheer/_layout.tsx', [
      index('./routes/vacaturebeheer/lijst.tsx'),
      route('nieuw', './routes/vacaturebeheer/nieuw.tsx'),
      route(':vacatureId', './routes/vacaturebeheer/overzicht.tsx'),
      route(':vacatureId/werk', './routes/vacaturebeheer/werk.tsx'),
      route(':vacatureId/eisen', './routes/vacaturebeheer/eisen.tsx'),
      route(':vacatureId/voorwaarden', './routes/vacaturebeheer/voorwaarden.tsx'),
      route(':vacatureId/simulatie', './routes/vacaturebeheer/simulatie.ts'),
      route(':vacatureId/jobcarving', './routes/vacaturebeheer/jobcarving.tsx'),
      route(':vacatureId/versoepelen', './routes/vacaturebeheer/versoepelen.ts'),
      route(':vacatureId/afsplitsen', './routes/vacaturebeheer/afsplitsen.tsx'),
      route(':vacatureId/controleren', './routes/vacaturebeheer/controleren.tsx'),
      route(':vacatureId/indienen', './routes/vacaturebeheer/indienen.ts'),
      route(':vacatureId/publiceren', './routes/vacaturebeheer/publiceren.ts'),
      route(':vacatureId/terugsturen', './routes/vacaturebeheer/terugsturen.tsx'),
      route(':vacatureId/opschorten', './routes/vacaturebeheer/opschorten.ts'),
      route(':vacatureId/hervatten', './routes/vacaturebeheer/hervatten.ts'),
      route(':vacatureId/intrekken', './routes/vacaturebeheer/intrekken.ts'),
      route(':vacatureId/sluiten', './routes/vacaturebeheer/sluiten.tsx'),
      route(':vacatureId/verlengen', './routes/vacaturebeheer/verlengen.tsx'),
      route(':vacatureId/heropenen', './routes/vacaturebeheer/heropenen.tsx'),
      route(':vacatureId/kopieren', './routes/vacaturebeheer/kopieren.ts'),
    ]),
  ]),

  // Adviseur and beheerder together: who looks after an employer, and two that are one.
  ...prefix('werkgeverbeheer', [
    layout('./routes/werkgeverbeheer/_layout.tsx', [
      route(':werkgeverId/aanspreekpunt', './routes/werkgeverbeheer/aanspreekpunt.tsx'),
      route(':werkgeverId/samenvoegen', './routes/werkgeverbeheer/samenvoegen.tsx'),
      route(':werkgeverId/samenvoegen/:anderId', './routes/werkgeverbeheer/samenvoeging.tsx'),
    ]),
  ]),

  // Adviseur and jobcoach together: their appointments and last days.
  ...prefix('agenda', [
    layout('./routes/agenda/_layout.tsx', [
      index('./routes/agenda/agenda.tsx'),
      route('link', './routes/agenda/link.ts'),
      route('link/intrekken', './routes/agenda/link-intrekken.ts'),
    ]),
  ]),

  // Adviseur and beheerder together: when an adviseur is away, and who does the work.
  ...prefix('afwezigheid', [
    layout('./routes/afwezigheid/_layout.tsx', [
      route(':adviseurId', './routes/afwezigheid/afwezigheden.tsx'),
      route(':adviseurId/:afwezigheidId', './routes/afwezigheid/afwezigheid.tsx'),
      route(':adviseurId/:afwezigheidId/beeindigen', './routes/afwezigheid/afwezigheid-beeindigen.ts'),
    ]),
  ]),

  // Jobcoach.
  ...prefix('jobcoach', [layout('./routes/jobcoach/_layout.tsx', [index('./routes/jobcoach/start.tsx')])]),

  // Rapporteur.
  ...prefix('rapporteur', [
    layout('./routes/rapporteur/_layout.tsx', [
      index('./routes/rapporteur/start.tsx'),
      route('advies', './routes/rapporteur/advies.tsx'),
    ]),
  ]),

  // Beheerder.
  ...prefix('beheer', [
    layout('./routes/beheer/_layout.tsx', [
      index('./routes/beheer/start.tsx'),
      route('accounts', './routes/beheer/accounts.tsx'),
      route('accounts/nieuw', './routes/beheer/account-nieuw.tsx'),
      route('accounts/:accountId', './routes/beheer/account.tsx'),
      route('accounts/:accountId/overdragen', './routes/beheer/overdragen.tsx'),
      route('accounts/:accountId/rol-weghalen', './routes/beheer/account-rol-weghalen.ts'),
      route('accounts/:accountId/blokkeren', './routes/beheer/account-blokkeren.ts'),
      route('accounts/:accountId/deblokkeren', './routes/beheer/account-deblokkeren.ts'),
      route('parameters', './routes/beheer/parameters.tsx'),
      route('parameters/:naam', './routes/beheer/parameter.tsx'),
      route('parameters/:naam/intrekken', './routes/beheer/parameter-intrekken.ts'),
      route('werkgevers', './routes/beheer/werkgevers.tsx'),
      route('afwezigheid', './routes/beheer/afwezigheid.tsx'),
      route('logboek', './routes/beheer/logboek.tsx'),
      route('zoekindex', './routes/beheer/zoekindex.tsx'),
      route('taken', './routes/beheer/taken.tsx'),
      route('talentverkenner', './routes/beheer/talentverkenner.tsx'),
      route('talentverkenner/:meldingId/afhandelen', './routes/beheer/talentmelding-afhandelen.ts'),
      route('onderdelen', './routes/beheer/onderdelen.tsx'),
    ]),
  ]),

  route('*', './routes/systeem/niet-gevonden.tsx'),
] satisfies RouteConfig
