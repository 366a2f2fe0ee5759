import type { Regeling, Uitleg } from './regeling.ts'

/** The schemes that pay an amount. */
export const UITLEG_GELD = {
  loonkostensubsidie: {
    voorWie: () => [
      'Voor u, als u iemand in dienst neemt of hebt die door een beperking in dit werk minder kan dan een collega.',
      'Iemand staat in het doelgroepregister, of de gemeente stelt op de werkplek vast dat iemand het minimumloon niet zelf kan verdienen. Dat laatste heet de praktijkroute.',
    ],
    voorwaarden: () => [
      'Iemand is bij u in dienst en u betaalt het gewone loon: minstens het minimumloon of het loon van uw cao.',
      'Een deskundige meet op de werkplek wat iemand doet in vergelijking met een collega. Dat heet de loonwaarde.',
      'Er is geen einddatum. Zolang u aan de voorwaarden voldoet, loopt de subsidie door. De loonwaarde wordt soms opnieuw gemeten.',
    ],
    waard: (toon) => [
      `De gemeente betaalt het deel van het minimumloon dat iemand niet zelf verdient, met ${toon('vakantiebijslag')} vakantiegeld erbij. Hooguit ${toon('lks_maximum')}.`,
      `Daarbovenop krijgt u ${toon('lks_werkgeverslasten')} van dat bedrag voor uw werkgeverslasten.`,
      `U kunt met de gemeente afspreken dat de eerste ${toon('lks_forfaitair_maanden')} een vast percentage geldt: ${toon('lks_forfaitair')}. Dan hoeft er nog niet gemeten te worden.`,
      'Betaalt u meer dan het minimumloon? Dan betaalt u het verschil zelf.',
    ],
    aanvragen: {
      wie: 'U, als werkgever',
      waar: 'De gemeente waar uw medewerker woont',
      wanneer:
        'Het liefst vóór de eerste werkdag. Elke gemeente heeft een eigen termijn. Vraag die na, want te laat kan geld kosten.',
      beslist: 'De gemeente',
    },
    navragen: [
      { wat: 'De termijn om aan te vragen', bij: 'de gemeente waar uw medewerker woont' },
      { wat: 'Of de vergoeding voor werkgeverslasten nog hetzelfde is', bij: 'de gemeente' },
    ],
    bronnen: [
      'Participatiewet, artikel 10c tot en met 10e',
      'Besluit loonkostensubsidie Participatiewet 2021 (wetten.overheid.nl)',
      'utrecht.nl, Loonkostensubsidie aanvragen',
    ],
    parameters: [
      'minimumuurloon_21',
      'vakantiebijslag',
      'lks_maximum',
      'lks_forfaitair',
      'lks_forfaitair_maanden',
      'lks_werkgeverslasten',
    ],
  },
  loonkostenvoordeel: {
    voorWie: () => [
      'Voor u, als u iemand in dienst neemt die in het doelgroepregister staat (banenafspraak).',
      'Voor u, als u iemand in dienst neemt met een doelgroepverklaring van UWV.',
      'Voor u, als iemand met zo’n verklaring bij u ander of aangepast werk gaat doen (herplaatsen).',
    ],
    voorwaarden: (toon) => [
      'Iemand is verzekerd voor de werknemersverzekeringen en heeft de AOW-leeftijd nog niet.',
      'Bij een nieuwe baan: iemand werkte in de 6 maanden ervoor niet bij u.',
      'Voor de banenafspraak hebt u sinds 2026 geen doelgroepverklaring nodig. U kijkt zelf in het werkgeversportaal van UWV of iemand in het register staat.',
      `Voor de andere twee vraagt uw medewerker de verklaring aan binnen ${toon('lkv_verklaring_maanden')} na de eerste werkdag.`,
    ],
    waard: (toon) => [
      `Banenafspraak: ${toon('lkv_banenafspraak_uur')}, hooguit ${toon('lkv_banenafspraak_jaar')}. Zolang iemand bij u werkt.`,
      `Met doelgroepverklaring: ${toon('lkv_arbeidsgehandicapt_uur')}, hooguit ${toon('lkv_arbeidsgehandicapt_jaar')}. Hooguit ${toon('lkv_arbeidsgehandicapt_maanden')}.`,
      `Herplaatsen: ${toon('lkv_herplaatst_uur')}, hooguit ${toon('lkv_herplaatst_jaar')}. Hooguit ${toon('lkv_herplaatst_maanden')}.`,
      'U krijgt voor één medewerker één loonkostenvoordeel: het hoogste.',
    ],
    aanvragen: {
      wie: 'U, of wie uw lonen regelt',
      waar: 'Bij de Belastingdienst, in de loonaangifte',
      wanneer: 'Bij elke loonaangifte vanaf de eerste werkdag. U krijgt het geld in het jaar erna.',
      beslist: 'De Belastingdienst. UWV beslist over de doelgroepverklaring',
    },
    navragen: [
      {
        wat: 'Of iemand die al voor 2026 bij u werkte onder de oude regels valt',
        bij: 'de Belastingdienst',
      },
    ],
    bronnen: [
      'Belastingdienst, bijlage bij de Nieuwsbrief Loonheffingen 2026 (fundamentvoor.nl)',
      'bouwendnederland.nl, 6 januari 2026; hulsman.nl, 13 januari 2026',
      'rijksoverheid.nl, Doelgroepverklaring loonkostenvoordeel',
      'fermwerk.nl, Loonkostenvoordelen',
    ],
    parameters: [
      'lkv_banenafspraak_uur',
      'lkv_banenafspraak_jaar',
      'lkv_arbeidsgehandicapt_uur',
      'lkv_arbeidsgehandicapt_jaar',
      'lkv_arbeidsgehandicapt_maanden',
      'lkv_herplaatst_uur',
      'lkv_herplaatst_jaar',
      'lkv_herplaatst_maanden',
      'lkv_verklaring_maanden',
    ],
  },
  'no-riskpolis': {
    voorWie: () => [
      'Voor u, als iemand onder de banenafspraak valt of beschut werkt.',
      'Ook voor andere mensen met een ziekte of handicap kan de no-riskpolis gelden. UWV weet voor wie.',
    ],
    voorwaarden: () => [
      'U hoeft de no-riskpolis niet vooraf aan te vragen.',
      'Het maakt niet uit waardoor iemand ziek is. U hoeft dat niet te weten en mag er niet naar vragen.',
    ],
    waard: () => [
      'UWV betaalt een Ziektewet-uitkering als iemand ziek is. Daarmee betaalt u een groot deel van het loon door.',
      'Uw premie wordt niet hoger doordat iemand ziek is of later een uitkering krijgt.',
      'Hoeveel het is, hangt af van het dagloon. UWV rekent dat uit.',
    ],
    aanvragen: {
      wie: 'U, als werkgever',
      waar: 'UWV, bij de ziekmelding',
      wanneer: 'Zodra iemand ziek is. Vraag UWV binnen welke tijd dat moet.',
      beslist: 'UWV',
    },
    navragen: [
      { wat: 'Binnen welke tijd u iemand ziek meldt', bij: 'UWV' },
      { wat: 'Vanaf wanneer u mag vragen of de no-riskpolis geldt', bij: 'UWV' },
      { wat: 'Hoe lang de no-riskpolis geldt', bij: 'UWV' },
    ],
    bronnen: ['uwv.nl, Voorwaarden voor de no-riskpolis', 'vgs.nl, De no-riskpolis'],
    parameters: [],
  },
} satisfies Partial<Record<Regeling, Uitleg>>
