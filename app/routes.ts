import { index, layout, prefix, route, type RouteConfig } from '@react-router/dev/routes'

/** The whole site map. Every guarded branch hangs under a layout with `middleware = [requireRol(...)]`. */
export default [
  // Anyone.
  layout('./routes/publiek/_layout.tsx', [
    index('./routes/publiek/home.tsx'),
    route('contact', './routes/publiek/contact.tsx'),
    route('privacy', './routes/publiek/privacy.tsx'),
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
  ]),

  // Werkgever.
  ...prefix('werkgever', [layout('./routes/werkgever/_layout.tsx', [index('./routes/werkgever/start.tsx')])]),

  // Kandidaat.
  ...prefix('kandidaat', [layout('./routes/kandidaat/_layout.tsx', [
      index('./routes/kandidaat/start.tsx'),
      route('profiel', './routes/kandidaat/profiel.tsx'),
      route('profiel/sleutel', './routes/kandidaat/profiel-sleutel.ts'),
      route('profiel/bevestigen', './routes/kandidaat/profiel-bevestigen.ts'),
      route('profiel/voorkeuren', './routes/kandidaat/profiel-voorkeuren.tsx'),
      route('beroepen', './routes/kandidaat/beroepen.tsx'),
      route('vaardigheden', './routes/kandidaat/vaardigheden.tsx'),
      route('competenties', './routes/kandidaat/competenties.tsx'),
      route('gegevens', './routes/kandidaat/gegevens.tsx'),
      route('toestemmingen', './routes/kandidaat/toestemmingen.tsx'),
    ])]),

  // Adviseur.
  ...prefix('adviseur', [layout('./routes/adviseur/_layout.tsx', [
      index('./routes/adviseur/start.tsx'),
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
      route('profielen/:profielId', './routes/adviseur/kandidaat-anoniem.tsx'),
    ])]),

  // Werkgever and adviseur together: the form of a vacature.
  // Jobcoach.
  ...prefix('jobcoach', [layout('./routes/jobcoach/_layout.tsx', [index('./routes/jobcoach/start.tsx')])]),

  // Rapporteur.
  ...prefix('rapporteur', [
    layout('./routes/rapporteur/_layout.tsx', [index('./routes/rapporteur/start.tsx')]),
  ]),

  // Beheerder.
  ...prefix('beheer', [
    layout('./routes/beheer/_layout.tsx', [
      index('./routes/beheer/start.tsx'),
      route('accounts', './routes/beheer/accounts.tsx'),
      route('accounts/nieuw', './routes/beheer/account-nieuw.tsx'),
      route('accounts/:accountId', './routes/beheer/account.tsx'),
      route('accounts/:accountId/rol-weghalen', './routes/beheer/account-rol-weghalen.ts'),
      route('accounts/:accountId/blokkeren', './routes/beheer/account-blokkeren.ts'),
      route('accounts/:accountId/deblokkeren', './routes/beheer/account-deblokkeren.ts'),
      route('logboek', './routes/beheer/logboek.tsx'),
      route('zoekindex', './routes/beheer/zoekindex.tsx'),
      route('taken', './routes/beheer/taken.tsx'),
      route('onderdelen', './routes/beheer/onderdelen.tsx'),
    ]),
  ]),

  route('*', './routes/systeem/niet-gevonden.tsx'),
] satisfies RouteConfig
