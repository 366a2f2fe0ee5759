import { Form, href } from 'react-router'
import { voorTekst, type Voor } from '#app/domain/afwezigheid/afwezigheid.ts'
import { KlokStand } from '#app/ui/klok.tsx'
import { HAAST_LABEL, ONDERWERP_LABEL } from '#app/domain/jobcoachaanvraag/aanvraag.ts'
import { STAP_ADVISEUR } from '#app/domain/bemiddeling/bemiddeling.ts'
import { wanneerTekst } from '#app/domain/evenement/evenement.ts'
import { STAP_TE_DOEN } from '#app/domain/loonwaarde/loonwaarde.ts'
import { TE_DOEN_LABEL } from '#app/domain/sroi/te-doen.ts'
import type { Werkbank } from '#app/domain/werkbank/get-werkbank.server.ts'
import { Button } from '#app/ui/button.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { formatDatum, formatDatumKort, formatDatumTijd } from '#app/ui/format.ts'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { WorkList, type WerkRegel } from '#app/ui/work-list.tsx'

type Taak = Werkbank['taken']['daarna'][number]
type Advies = Werkbank['advies']['regels'][number]
type Jobcoaching = Werkbank['jobcoaching']['regels'][number]

/** A block without rows is left out: nobody scrolls past "nothing to do". */
function Blok({
  titel,
  aantal,
  alles,
  regels,
  dringend,
}: {
  titel: string
  /** How many there are; the rows are the first of them. */
  aantal: number
  alles: string
  regels: WerkRegel[]
  dringend?: boolean
}) {
  if (regels.length === 0) return null
  return (
    <Section
      titel={`${titel} (${aantal})`}
      acties={
        <Link to={alles}>
          Alles<span className="wsp-verborgen">: {titel}</span>
        </Link>
      }
    >
      <WorkList regels={regels} dringend={dringend} />
    </Section>
  )
}

/** Tasks, questions and requests of employers whose day has passed, the oldest first. */
export function TeLaat({ taken, advies, jobcoaching }: Pick<Werkbank, 'taken' | 'advies' | 'jobcoaching'>) {
  const regels = [
    ...taken.teLaat.map((taak) => ({ dag: taak.vervaldatum, regel: taakRegel(taak) })),
    ...advies.regels
      .filter(isTeLaat)
      .map((vraag) => ({ dag: vraag.uiterlijk ?? '', regel: adviesRegel(vraag) })),
    ...jobcoaching.regels
      .filter(isTeLaat)
      .map((aanvraag) => ({ dag: aanvraag.reactieVoor ?? '', regel: jobcoachingRegel(aanvraag) })),
  ].sort((a, b) => (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : 0))
  return (
    <Blok
      titel="Te laat"
      aantal={taken.aantallen.teLaat + advies.aantallen.teLaat + jobcoaching.aantallen.teLaat}
      alles={allesTeLaat({ taken, advies })}
      regels={regels.map(({ regel }) => regel)}
      dringend
    />
  )
}

function allesTeLaat({ taken, advies }: Pick<Werkbank, 'taken' | 'advies'>): string {
  if (taken.aantallen.teLaat > 0) return href('/adviseur/taken')
  return advies.aantallen.teLaat > 0 ? href('/adviseur/advies') : href('/adviseur/jobcoaching')
}

export function Taken({ taken }: Pick<Werkbank, 'taken'>) {
  return (
    <Blok
      titel="Taken"
      aantal={taken.aantallen.open - taken.aantallen.teLaat}
      alles={href('/adviseur/taken')}
      regels={taken.daarna.map(taakRegel)}
    />
  )
}

/** What employers ask and still is in time. */
export function Adviesvragen({ advies }: Pick<Werkbank, 'advies'>) {
  return (
    <Blok
      titel="Vragen van werkgevers"
      aantal={advies.aantallen.wachtend - advies.aantallen.teLaat}
      alles={href('/adviseur/advies')}
      regels={advies.regels.filter((vraag) => !isTeLaat(vraag)).map(adviesRegel)}
    />
  )
}

/** Requests for a jobcoach that still are in time. */
export function Jobcoachaanvragen({ jobcoaching }: Pick<Werkbank, 'jobcoaching'>) {
  return (
    <Blok
      titel="Aanvragen voor jobcoaching"
      aantal={jobcoaching.aantallen.wachtend - jobcoaching.aantallen.teLaat}
      alles={href('/adviseur/jobcoaching')}
      regels={jobcoaching.regels.filter((aanvraag) => !isTeLaat(aanvraag)).map(jobcoachingRegel)}
    />
  )
}

/** Loonwaardemetingen whose step must be done today, or is late. */
export function Loonwaardemetingen({ loonwaarde }: Pick<Werkbank, 'loonwaarde'>) {
  return (
    <Blok
      titel="Loonwaardemetingen"
      aantal={loonwaarde.totaal}
      alles={href('/adviseur/loonwaarde')}
      regels={loonwaarde.regels.map(({ id, code, werkgever, stap, uiterlijk, klok, voor }) => ({
        sleutel: id,
        titel: (
          <Link to={href('/adviseur/loonwaarde/:metingId', { metingId: id })}>
            {code} bij {werkgever}
          </Link>
        ),
        bij: metVoor(voor, STAP_TE_DOEN[stap]),
        stand: <KlokStand uiterlijk={uiterlijk} klok={klok} zonder="" />,
      }))}
    />
  )
}

export function Verzoeken({ verzoeken }: Pick<Werkbank, 'verzoeken'>) {
  return (
    <Blok
      titel="Verzoeken om kennis te maken"
      aantal={verzoeken.aantal}
      alles={href('/adviseur/verzoeken')}
      regels={verzoeken.regels.map(({ id, profielcode, waarvoor, werkgever, gedaanOp, voor }) => ({
        sleutel: id,
        titel: (
          <Link to={href('/adviseur/verzoeken/:verzoekId', { verzoekId: id })}>
            {profielcode} voor {waarvoor}
          </Link>
        ),
        bij: metVoor(voor, werkgever),
        stand: `Sinds ${formatDatumTijd(gedaanOp)}`,
      }))}
    />
  )
}

export function Beoordelen({ beoordelen }: Pick<Werkbank, 'beoordelen'>) {
  return (
    <Blok
      titel="Vacatures om te beoordelen"
      aantal={beoordelen.aantal}
      alles={href('/adviseur/beoordelen')}
      regels={beoordelen.regels.map(({ id, titel, werkgever, dagen, isMijn, voor, opnieuw }) => ({
        sleutel: id,
        titel: <Link to={href('/vacaturebeheer/:vacatureId', { vacatureId: id })}>{titel}</Link>,
        bij: metVoor(
          voor,
          isMijn && !voor ? `${werkgever} (uw relatie)` : werkgever,
          opnieuw && 'eerder teruggestuurd',
        ),
        stand: (
          <StatusBadge toon={dagen >= 3 ? 'warning' : 'neutral'} icoon="klok">
            {dagen === 0 ? 'Sinds vandaag' : `Wacht ${telDagen(dagen)}`}
          </StatusBadge>
        ),
      }))}
    />
  )
}

export function AanZet({ bemiddelingen }: Pick<Werkbank, 'bemiddelingen'>) {
  return (
    <Blok
      titel="Bemiddelingen die op u wachten"
      aantal={bemiddelingen.aantal}
      alles={href('/adviseur/bemiddelingen')}
      regels={bemiddelingen.wachtend.map(({ id, code, titel, werkgever, status, voor }) => ({
        sleutel: id,
        titel: (
          <Link to={href('/adviseur/bemiddelingen/:bemiddelingId', { bemiddelingId: id })}>
            {code} voor {titel}
          </Link>
        ),
        bij: `${metVoor(voor, werkgever)}. ${STAP_ADVISEUR[status] ?? ''}`,
      }))}
    />
  )
}

export function Kennismakingen({ bemiddelingen }: Pick<Werkbank, 'bemiddelingen'>) {
  return (
    <Blok
      titel="Kennismakingen deze week"
      aantal={bemiddelingen.gepland.length}
      alles={href('/adviseur/bemiddelingen')}
      regels={bemiddelingen.gepland.map(({ id, code, werkgever, kennismakingOp, voor }) => ({
        sleutel: id,
        titel: (
          <Link to={href('/adviseur/bemiddelingen/:bemiddelingId', { bemiddelingId: id })}>
            {code} bij {werkgever}
          </Link>
        ),
        bij: metVoor(voor, kennismakingOp && formatDatumTijd(kennismakingOp)),
      }))}
    />
  )
}

/** Of each kind of work for contracts one line, with the contracts themselves in the list. */
export function SroiContracten({ sroi }: Pick<Werkbank, 'sroi'>) {
  const lijst = (doen: string) => `${href('/adviseur/sroi')}?van=mij&doen=${doen}`
  return (
    <Blok
      titel="SROI-contracten"
      aantal={sroi.contracten}
      alles={lijst('iets')}
      regels={sroi.soorten.map(({ soort, contracten }) => ({
        sleutel: soort,
        titel: <Link to={lijst(soort)}>{TE_DOEN_LABEL[soort]}</Link>,
        bij: `${soort === 'beoordelen' ? `${telInvullingen(sroi.invullingen)} bij ` : ''}${contracten === 1 ? '1 contract' : `${contracten} contracten`}`,
      }))}
    />
  )
}

function telInvullingen(aantal: number): string {
  return aantal === 1 ? '1 invulling' : `${aantal} invullingen`
}

/** After these talks both want to go on, and nobody did anything with it yet. */
export function SpeeddatesWederzijds({ speeddates }: Pick<Werkbank, 'speeddates'>) {
  return (
    <Blok
      titel="Speeddates: beiden ja"
      aantal={speeddates.reduce((som, { aantal }) => som + aantal, 0)}
      alles={href('/adviseur/evenementen')}
      regels={speeddates.map(({ id, titel, aantal }) => ({
        sleutel: id,
        titel: (
          <Link to={href('/adviseur/evenementen/:evenementId/speeddates/uitkomsten', { evenementId: id })}>
            {titel}
          </Link>
        ),
        bij: `${aantal === 1 ? '1 gesprek' : `${aantal} gesprekken`} om een vacature voor te stellen`,
      }))}
    />
  )
}

/** The own events of this week, with the way to who comes. */
export function EigenEvenementen({ evenementen }: Pick<Werkbank, 'evenementen'>) {
  return (
    <Blok
      titel="Uw evenementen deze week"
      aantal={evenementen.length}
      alles={href('/adviseur/evenementen')}
      regels={evenementen.map(({ id, titel, start, einde, komen }) => ({
        sleutel: id,
        titel: (
          <Link to={href('/adviseur/evenementen/:evenementId/inschrijvingen', { evenementId: id })}>
            {titel}
          </Link>
        ),
        bij: `${wanneerTekst(start, einde)}, ${komen === 1 ? '1 plaats' : `${komen} plaatsen`} bezet`,
      }))}
    />
  )
}

/** Who heard nothing for a long time, with the way to write down that somebody called. */
export function StilleRelaties({ stil, dagen }: Pick<Werkbank, 'stil'> & { dagen: number }) {
  return (
    <Blok
      titel={`Al ${dagen} dagen geen contact`}
      aantal={stil.totaal}
      alles={`${href('/adviseur/werkgevers')}?mijn=ja&stil=ja`}
      regels={stil.relaties.map(({ id, naam, dagen: stilte, laatsteContact, voor }) => ({
        sleutel: id,
        titel: <Link to={href('/adviseur/werkgevers/:werkgeverId', { werkgeverId: id })}>{naam}</Link>,
        bij: metVoor(
          voor,
          laatsteContact
            ? `${telDagen(stilte)}, sinds ${formatDatumKort(new Date(laatsteContact))}`
            : `Nog geen contact vastgelegd in ${telDagen(stilte)}`,
        ),
        actie: (
          <Link to={href('/adviseur/werkgevers/:werkgeverId/contact', { werkgeverId: id })}>
            Contact vastleggen<span className="wsp-verborgen"> met {naam}</span>
          </Link>
        ),
      }))}
    />
  )
}

/** The line under a title, with whose work it is when it is for a colleague. */
function metVoor(voor: Voor | null, ...delen: (string | false | null | undefined)[]): string {
  return [...delen, voor && voorTekst(voor)].filter(Boolean).join(', ')
}

function isTeLaat({ klok }: Pick<Advies, 'klok'>): boolean {
  return klok?.stand === 'te_laat'
}

function taakRegel(taak: Taak): WerkRegel {
  const datum = formatDatumKort(taak.vervaldatum)
  const stand = {
    'te-laat': <StatusBadge toon="error">{`Te laat, ${datum}`}</StatusBadge>,
    vandaag: <StatusBadge toon="warning">Vandaag</StatusBadge>,
    week: formatDatum(taak.vervaldatum),
    later: datum,
  }[taak.termijn]
  return {
    sleutel: taak.id,
    titel: <Link to={href('/adviseur/taken/:taakId', { taakId: taak.id })}>{taak.titel}</Link>,
    bij: (
      <>
        {taak.werkgever && (
          <Link to={href('/adviseur/werkgevers/:werkgeverId', { werkgeverId: taak.werkgever.id })}>
            {taak.werkgever.naam}
          </Link>
        )}
        {taak.voor && ` ${voorTekst(taak.voor)}`}
      </>
    ),
    stand,
    actie: (
      <Form method="post" action={href('/adviseur/taken/:taakId/gedaan', { taakId: taak.id })}>
        <HiddenField naam="stand" waarde="aan" />
        <HiddenField naam="terug" waarde={href('/adviseur')} />
        <Button soort="secondary" icoon="vink">
          Gedaan<span className="wsp-verborgen">: {taak.titel}</span>
        </Button>
      </Form>
    ),
  }
}

function adviesRegel({
  id,
  titel,
  werkgever,
  wacht,
  volgendeStap,
  uiterlijk,
  klok,
  voor,
}: Advies): WerkRegel {
  return {
    sleutel: id,
    titel: <Link to={href('/adviseur/advies/:adviesId', { adviesId: id })}>{titel}</Link>,
    bij: `${metVoor(voor, werkgever)}. ${wacht ? 'De werkgever wacht op een reactie.' : `${volgendeStap ?? ''}`}`,
    stand: <KlokStand zonder="Nu bij de werkgever" uiterlijk={uiterlijk} klok={klok} />,
  }
}

function jobcoachingRegel({
  id,
  werkgever,
  onderwerp,
  haast,
  status,
  reactieVoor,
  klok,
  voor,
}: Jobcoaching): WerkRegel {
  return {
    sleutel: id,
    titel: (
      <Link to={href('/adviseur/jobcoaching/:jobcoachaanvraagId', { jobcoachaanvraagId: id })}>
        {werkgever}: {ONDERWERP_LABEL[onderwerp].toLowerCase()}
      </Link>
    ),
    bij: `${metVoor(voor, `Hulp nodig: ${HAAST_LABEL[haast].toLowerCase()}`)}. ${status === 'toewijzen' ? 'Kies een jobcoach.' : 'De werkgever wacht op een reactie.'}`,
    stand: <KlokStand uiterlijk={reactieVoor} klok={klok} zonder="Nu bij de werkgever" />,
  }
}

function telDagen(aantal: number): string {
  return `${aantal} ${aantal === 1 ? 'dag' : 'dagen'}`
}
