-- CreateEnum
CREATE TYPE "Rol" AS ENUM ('werkgever', 'kandidaat', 'adviseur', 'jobcoach', 'rapporteur', 'beheerder');

-- CreateEnum
CREATE TYPE "Deelregio" AS ENUM ('ijmond', 'zuid_kennemerland');

-- CreateEnum
CREATE TYPE "OrganisatieSoort" AS ENUM ('gemeente', 'uitvoerder', 'uwv');

-- CreateEnum
CREATE TYPE "BemiddelingStatus" AS ENUM ('voorgesteld', 'akkoord_kandidaat', 'aangeboden', 'belangstelling', 'kennismaking', 'proefplaatsing', 'geplaatst', 'beeindigd');

-- CreateEnum
CREATE TYPE "EindeReden" AS ENUM ('kandidaat_geen_interesse', 'kandidaat_toestemming_ingetrokken', 'kandidaat_ander_werk', 'werkgever_geen_interesse', 'werkgever_andere_kandidaat', 'geen_klik', 'voorwaarden_passen_niet', 'vacature_vervallen', 'profiel_niet_meer_zichtbaar', 'anders');

-- CreateEnum
CREATE TYPE "PlaatsingOmvang" AS ENUM ('werkaanvaarding', 'parttime', 'maximale_participatie');

-- CreateEnum
CREATE TYPE "Doelgroep" AS ENUM ('participatiewet', 'doelgroepregister', 'wajong', 'wia', 'ww', 'nug', 'statushouder', 'onbekend');

-- CreateEnum
CREATE TYPE "KenmerkBron" AS ENUM ('zelf', 'werkcoach', 'abc', 'melba', 'werkgever', 'praktijk');

-- CreateEnum
CREATE TYPE "BeroepSoort" AS ENUM ('gewenst', 'gewerkt');

-- CreateEnum
CREATE TYPE "Vervoermiddel" AS ENUM ('auto', 'bromfiets', 'fiets', 'motor', 'openbaar_vervoer', 'anders');

-- CreateEnum
CREATE TYPE "ToestemmingSoort" AS ENUM ('zichtbaarheid', 'kennismaking');

-- CreateEnum
CREATE TYPE "TermSoort" AS ENUM ('gedrag', 'vakvaardigheid', 'beroep', 'taal', 'basis', 'certificaat', 'rijbewijs');

-- CreateEnum
CREATE TYPE "VacatureStatus" AS ENUM ('concept', 'ingediend', 'gepubliceerd', 'opgeschort', 'vervuld', 'ingetrokken', 'verlopen');

-- CreateEnum
CREATE TYPE "VacatureSoort" AS ENUM ('regulier', 'garantiebaan', 'beschut', 'leerwerktraject', 'werkervaringsplek', 'stage', 'proefplaatsing', 'detachering', 'groepsdetachering', 'werken_op_locatie', 'begeleid_werken');

-- CreateEnum
CREATE TYPE "Bereik" AS ENUM ('openbaar', 'wsp');

-- CreateEnum
CREATE TYPE "Ondersteuning" AS ENUM ('buddy', 'harrie', 'rustige_plek', 'aangepaste_taken', 'vaste_structuur', 'flexibele_tijden', 'ov_bereikbaar', 'rolstoeltoegankelijk', 'taalondersteuning', 'jobcoach_welkom');

-- CreateEnum
CREATE TYPE "Gewicht" AS ENUM ('essentieel', 'belangrijk', 'pre');

-- CreateEnum
CREATE TYPE "Relatiestatus" AS ENUM ('prospect', 'nieuw', 'actief', 'slapend', 'beeindigd');

-- CreateEnum
CREATE TYPE "Grootteklasse" AS ENUM ('klein_1_9', 'klein_10_49', 'middel_50_249', 'groot_250_plus');

-- CreateEnum
CREATE TYPE "Focussector" AS ENUM ('onderwijs', 'zorg', 'techniek');

-- CreateTable
CREATE TABLE "gemeente" (
    "code" CHAR(4) NOT NULL,
    "naam" TEXT NOT NULL,
    "deelregio" "Deelregio" NOT NULL,
    "geldig_van" DATE NOT NULL,
    "geldig_tot" DATE,

    CONSTRAINT "gemeente_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "organisatie" (
    "id" UUID NOT NULL,
    "naam" TEXT NOT NULL,
    "soort" "OrganisatieSoort" NOT NULL,
    "geldig_van" DATE NOT NULL,
    "geldig_tot" DATE,

    CONSTRAINT "organisatie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "telefoon" TEXT,
    "functie" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "geblokkeerd_op" TIMESTAMPTZ(3),
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rol_toekenning" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "rol" "Rol" NOT NULL,
    "werkgever_id" UUID,
    "organisatie_id" UUID,
    "kandidaat_id" UUID,
    "gemeente_codes" CHAR(4)[],
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rol_toekenning_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessie" (
    "id" CHAR(64) NOT NULL,
    "account_id" UUID NOT NULL,
    "rol_toekenning_id" UUID NOT NULL,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "laatst_gebruikt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "verloopt_op" TIMESTAMPTZ(3) NOT NULL,
    "ingetrokken_op" TIMESTAMPTZ(3),

    CONSTRAINT "sessie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inlogpoging" (
    "id" UUID NOT NULL,
    "email_hash" CHAR(64) NOT NULL,
    "ip_hash" CHAR(64) NOT NULL,
    "account_id" UUID,
    "mislukt" SMALLINT NOT NULL DEFAULT 0,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "verloopt_op" TIMESTAMPTZ(3) NOT NULL,
    "gebruikt_op" TIMESTAMPTZ(3),

    CONSTRAINT "inlogpoging_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bemiddeling" (
    "id" UUID NOT NULL,
    "vacature_id" UUID NOT NULL,
    "profiel_id" UUID NOT NULL,
    "adviseur_id" UUID NOT NULL,
    "status" "BemiddelingStatus" NOT NULL DEFAULT 'voorgesteld',
    "versie" INTEGER NOT NULL DEFAULT 1,
    "uitleg" JSONB NOT NULL,
    "einde_reden" "EindeReden",
    "einde_vanuit" "BemiddelingStatus",
    "kennismaking_op" TIMESTAMPTZ(3),
    "kennismaking_plaats" VARCHAR(200),
    "proefplaatsing_van" DATE,
    "proefplaatsing_tot" DATE,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "bijgewerkt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "bemiddeling_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plaatsing" (
    "id" UUID NOT NULL,
    "bemiddeling_id" UUID NOT NULL,
    "soort" "VacatureSoort" NOT NULL,
    "startdatum" DATE NOT NULL,
    "einddatum" DATE,
    "uren_per_week" SMALLINT NOT NULL,
    "is_garantiebaan" BOOLEAN NOT NULL,
    "omvang" "PlaatsingOmvang" NOT NULL,
    "gemeente_code" CHAR(4) NOT NULL,
    "doelgroep_bij_start" "Doelgroep" NOT NULL,
    "jobcoach_id" UUID,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plaatsing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kandidaat" (
    "id" UUID NOT NULL,
    "voornaam" VARCHAR(70) NOT NULL,
    "achternaam" VARCHAR(100) NOT NULL,
    "email" VARCHAR(320) NOT NULL,
    "telefoon" VARCHAR(20),
    "geboortedatum" DATE NOT NULL,
    "straat" VARCHAR(70) NOT NULL,
    "huisnummer" VARCHAR(12) NOT NULL,
    "postcode" CHAR(6) NOT NULL,
    "plaats" VARCHAR(70) NOT NULL,
    "gemeente_code" CHAR(4) NOT NULL,
    "doelgroep" "Doelgroep" NOT NULL DEFAULT 'onbekend',
    "notitie" VARCHAR(2000),
    "organisatie_id" UUID NOT NULL,
    "werkcoach_id" UUID NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "bijgewerkt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kandidaat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kandidaatprofiel" (
    "id" UUID NOT NULL,
    "kandidaat_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "pc4" CHAR(4) NOT NULL,
    "uren_min" SMALLINT NOT NULL,
    "uren_max" SMALLINT NOT NULL,
    "beschikbaar_vanaf" DATE,
    "kantoortijden" BOOLEAN,
    "onregelmatig" BOOLEAN,
    "max_reisafstand_km" SMALLINT NOT NULL,
    "vervoermiddelen" "Vervoermiddel"[],
    "soorten" "VacatureSoort"[],
    "ondersteuning" "Ondersteuning"[],
    "deel_ondersteuning" BOOLEAN NOT NULL DEFAULT false,
    "werk_en_denkniveau" SMALLINT NOT NULL DEFAULT 7,
    "sleutel_kandidaat_op" TIMESTAMPTZ(3),
    "sleutel_adviseur_op" TIMESTAMPTZ(3),
    "sleutel_adviseur_door_id" UUID,
    "bevestigd_op" TIMESTAMPTZ(3),
    "zichtbaar_tot" TIMESTAMPTZ(3),
    "versie" INTEGER NOT NULL DEFAULT 1,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "bijgewerkt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kandidaatprofiel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "profiel_kenmerk" (
    "id" UUID NOT NULL,
    "profiel_id" UUID NOT NULL,
    "term_id" TEXT NOT NULL,
    "niveau" SMALLINT,
    "bron" "KenmerkBron" NOT NULL,
    "waargenomen_op" DATE NOT NULL,
    "ingevoerd_door_id" UUID,

    CONSTRAINT "profiel_kenmerk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "profiel_beroep" (
    "profiel_id" UUID NOT NULL,
    "term_id" TEXT NOT NULL,
    "soort" "BeroepSoort" NOT NULL,

    CONSTRAINT "profiel_beroep_pkey" PRIMARY KEY ("profiel_id","term_id","soort")
);

-- CreateTable
CREATE TABLE "toestemming" (
    "id" UUID NOT NULL,
    "kandidaat_id" UUID NOT NULL,
    "soort" "ToestemmingSoort" NOT NULL,
    "werkgever_id" UUID,
    "bemiddeling_id" UUID,
    "tekstversie" TEXT NOT NULL,
    "gegeven_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ingetrokken_op" TIMESTAMPTZ(3),

    CONSTRAINT "toestemming_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gebeurtenis" (
    "id" BIGSERIAL NOT NULL,
    "type" TEXT NOT NULL,
    "onderwerp_id" TEXT NOT NULL,
    "actor_rol" TEXT NOT NULL,
    "actor_account_id" UUID,
    "gegevens" JSONB NOT NULL DEFAULT '{}',
    "verzoek_id" TEXT,
    "opgetreden_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "gebeurtenis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "zoek_wijziging" (
    "id" BIGSERIAL NOT NULL,
    "index" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "pogingen" INTEGER NOT NULL DEFAULT 0,
    "laatste_fout" TEXT,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "zoek_wijziging_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "referentieversie" (
    "naam" TEXT NOT NULL,
    "controle" TEXT NOT NULL,
    "geladen_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "referentieversie_pkey" PRIMARY KEY ("naam")
);

-- CreateTable
CREATE TABLE "term" (
    "id" TEXT NOT NULL,
    "soort" "TermSoort" NOT NULL,
    "code" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "uitleg" TEXT,
    "synoniemen" TEXT[],
    "groep" TEXT,
    "groep_label" TEXT,
    "idf" DOUBLE PRECISION,
    "uri" TEXT,
    "volgorde" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "beroep_vakvaardigheid" (
    "beroep_id" TEXT NOT NULL,
    "vakvaardigheid_id" TEXT NOT NULL,
    "essentieel" SMALLINT NOT NULL,
    "optioneel" SMALLINT NOT NULL,

    CONSTRAINT "beroep_vakvaardigheid_pkey" PRIMARY KEY ("beroep_id","vakvaardigheid_id")
);

-- CreateTable
CREATE TABLE "postcodegebied" (
    "pc4" CHAR(4) NOT NULL,
    "plaats" TEXT NOT NULL,
    "gemeente" TEXT NOT NULL,
    "gemeente_code" CHAR(4) NOT NULL,
    "lat" DOUBLE PRECISION NOT NULL,
    "lon" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "postcodegebied_pkey" PRIMARY KEY ("pc4")
);

-- CreateTable
CREATE TABLE "vacature" (
    "id" UUID NOT NULL,
    "nummer" SERIAL NOT NULL,
    "werkgever_id" UUID NOT NULL,
    "status" "VacatureStatus" NOT NULL DEFAULT 'concept',
    "bereik" "Bereik" NOT NULL DEFAULT 'openbaar',
    "versie" INTEGER NOT NULL DEFAULT 1,
    "titel" VARCHAR(120),
    "omschrijving" VARCHAR(2000),
    "beroep_id" TEXT,
    "soorten" "VacatureSoort"[],
    "aantal_plaatsen" SMALLINT NOT NULL DEFAULT 1,
    "werk_en_denkniveau" SMALLINT NOT NULL DEFAULT 0,
    "uren_min" SMALLINT,
    "uren_max" SMALLINT,
    "kantoortijden" BOOLEAN,
    "onregelmatig" BOOLEAN,
    "onregelmatig_hard" BOOLEAN NOT NULL DEFAULT false,
    "contract" CHAR(1),
    "startdatum" DATE,
    "sluitingsdatum" DATE,
    "salaris_min" INTEGER,
    "salaris_max" INTEGER,
    "arbeidsvoorwaarden" VARCHAR(2000),
    "ondersteuning" "Ondersteuning"[],
    "straat" VARCHAR(70),
    "huisnummer" VARCHAR(12),
    "postcode" CHAR(6),
    "pc4" CHAR(4),
    "plaats" TEXT,
    "reisafstand_hard" BOOLEAN NOT NULL DEFAULT false,
    "contact_naam" VARCHAR(70),
    "contact_email" VARCHAR(320),
    "contact_telefoon" VARCHAR(20),
    "terugstuur_reden" VARCHAR(1000),
    "ingediend_door_id" UUID,
    "ingediend_op" TIMESTAMPTZ(3),
    "gepubliceerd_op" TIMESTAMPTZ(3),
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "bijgewerkt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "vacature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vacature_eis" (
    "id" UUID NOT NULL,
    "vacature_id" UUID NOT NULL,
    "term_id" TEXT NOT NULL,
    "niveau" SMALLINT NOT NULL,
    "hard" BOOLEAN NOT NULL DEFAULT false,
    "gewicht" "Gewicht" NOT NULL DEFAULT 'belangrijk',
    "volgorde" SMALLINT NOT NULL DEFAULT 0,

    CONSTRAINT "vacature_eis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dienstcluster" (
    "code" TEXT NOT NULL,
    "naam" TEXT NOT NULL,

    CONSTRAINT "dienstcluster_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "werkgever" (
    "id" UUID NOT NULL,
    "naam" TEXT NOT NULL,
    "kvk_nummer" CHAR(8) NOT NULL,
    "sbi_sectie" CHAR(1) NOT NULL,
    "focussector" "Focussector",
    "dienstcluster_code" TEXT NOT NULL,
    "grootteklasse" "Grootteklasse" NOT NULL,
    "relatiestatus" "Relatiestatus" NOT NULL,
    "relatie_sinds" DATE NOT NULL,
    "aanspreekpunt_id" UUID NOT NULL,
    "straat" TEXT NOT NULL,
    "huisnummer" TEXT NOT NULL,
    "postcode" CHAR(6) NOT NULL,
    "pc4" CHAR(4) NOT NULL,
    "plaats" TEXT NOT NULL,
    "gemeente_code" CHAR(4),
    "website" TEXT,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "bijgewerkt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "werkgever_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "gemeente_naam_key" ON "gemeente"("naam");

-- CreateIndex
CREATE UNIQUE INDEX "organisatie_naam_key" ON "organisatie"("naam");

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "rol_toekenning_kandidaat_id_key" ON "rol_toekenning"("kandidaat_id");

-- CreateIndex
CREATE INDEX "rol_toekenning_werkgever_id_idx" ON "rol_toekenning"("werkgever_id");

-- CreateIndex
CREATE UNIQUE INDEX "rol_toekenning_uniek" ON "rol_toekenning"("account_id", "rol", "werkgever_id", "organisatie_id", "kandidaat_id");

-- CreateIndex
CREATE INDEX "sessie_account_id_idx" ON "sessie"("account_id");

-- CreateIndex
CREATE INDEX "inlogpoging_email_hash_aangemaakt_op_idx" ON "inlogpoging"("email_hash", "aangemaakt_op");

-- CreateIndex
CREATE INDEX "inlogpoging_ip_hash_aangemaakt_op_idx" ON "inlogpoging"("ip_hash", "aangemaakt_op");

-- CreateIndex
CREATE INDEX "bemiddeling_vacature_id_idx" ON "bemiddeling"("vacature_id");

-- CreateIndex
CREATE INDEX "bemiddeling_profiel_id_idx" ON "bemiddeling"("profiel_id");

-- CreateIndex
CREATE INDEX "bemiddeling_adviseur_id_status_idx" ON "bemiddeling"("adviseur_id", "status");

-- CreateIndex
CREATE UNIQUE INDEX "plaatsing_bemiddeling_id_key" ON "plaatsing"("bemiddeling_id");

-- CreateIndex
CREATE INDEX "plaatsing_startdatum_idx" ON "plaatsing"("startdatum");

-- CreateIndex
CREATE INDEX "kandidaat_werkcoach_id_idx" ON "kandidaat"("werkcoach_id");

-- CreateIndex
CREATE UNIQUE INDEX "kandidaatprofiel_kandidaat_id_key" ON "kandidaatprofiel"("kandidaat_id");

-- CreateIndex
CREATE UNIQUE INDEX "kandidaatprofiel_code_key" ON "kandidaatprofiel"("code");

-- CreateIndex
CREATE INDEX "kandidaatprofiel_zichtbaar_tot_idx" ON "kandidaatprofiel"("zichtbaar_tot");

-- CreateIndex
CREATE UNIQUE INDEX "profiel_kenmerk_profiel_id_term_id_bron_key" ON "profiel_kenmerk"("profiel_id", "term_id", "bron");

-- CreateIndex
CREATE INDEX "toestemming_kandidaat_id_soort_idx" ON "toestemming"("kandidaat_id", "soort");

-- CreateIndex
CREATE INDEX "gebeurtenis_onderwerp_id_id_idx" ON "gebeurtenis"("onderwerp_id", "id");

-- CreateIndex
CREATE INDEX "gebeurtenis_type_id_idx" ON "gebeurtenis"("type", "id");

-- CreateIndex
CREATE INDEX "gebeurtenis_actor_account_id_id_idx" ON "gebeurtenis"("actor_account_id", "id");

-- CreateIndex
CREATE INDEX "zoek_wijziging_index_id_idx" ON "zoek_wijziging"("index", "id");

-- CreateIndex
CREATE INDEX "term_soort_groep_idx" ON "term"("soort", "groep");

-- CreateIndex
CREATE UNIQUE INDEX "term_soort_code_key" ON "term"("soort", "code");

-- CreateIndex
CREATE INDEX "beroep_vakvaardigheid_vakvaardigheid_id_idx" ON "beroep_vakvaardigheid"("vakvaardigheid_id");

-- CreateIndex
CREATE UNIQUE INDEX "vacature_nummer_key" ON "vacature"("nummer");

-- CreateIndex
CREATE INDEX "vacature_werkgever_id_status_idx" ON "vacature"("werkgever_id", "status");

-- CreateIndex
CREATE INDEX "vacature_status_sluitingsdatum_idx" ON "vacature"("status", "sluitingsdatum");

-- CreateIndex
CREATE UNIQUE INDEX "vacature_eis_vacature_id_term_id_key" ON "vacature_eis"("vacature_id", "term_id");

-- CreateIndex
CREATE UNIQUE INDEX "dienstcluster_naam_key" ON "dienstcluster"("naam");

-- CreateIndex
CREATE UNIQUE INDEX "werkgever_kvk_nummer_key" ON "werkgever"("kvk_nummer");

-- CreateIndex
CREATE INDEX "werkgever_aanspreekpunt_id_idx" ON "werkgever"("aanspreekpunt_id");

-- AddForeignKey
ALTER TABLE "rol_toekenning" ADD CONSTRAINT "rol_toekenning_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rol_toekenning" ADD CONSTRAINT "rol_toekenning_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rol_toekenning" ADD CONSTRAINT "rol_toekenning_organisatie_id_fkey" FOREIGN KEY ("organisatie_id") REFERENCES "organisatie"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rol_toekenning" ADD CONSTRAINT "rol_toekenning_kandidaat_id_fkey" FOREIGN KEY ("kandidaat_id") REFERENCES "kandidaat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessie" ADD CONSTRAINT "sessie_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessie" ADD CONSTRAINT "sessie_rol_toekenning_id_fkey" FOREIGN KEY ("rol_toekenning_id") REFERENCES "rol_toekenning"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inlogpoging" ADD CONSTRAINT "inlogpoging_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bemiddeling" ADD CONSTRAINT "bemiddeling_vacature_id_fkey" FOREIGN KEY ("vacature_id") REFERENCES "vacature"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bemiddeling" ADD CONSTRAINT "bemiddeling_profiel_id_fkey" FOREIGN KEY ("profiel_id") REFERENCES "kandidaatprofiel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bemiddeling" ADD CONSTRAINT "bemiddeling_adviseur_id_fkey" FOREIGN KEY ("adviseur_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plaatsing" ADD CONSTRAINT "plaatsing_bemiddeling_id_fkey" FOREIGN KEY ("bemiddeling_id") REFERENCES "bemiddeling"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plaatsing" ADD CONSTRAINT "plaatsing_gemeente_code_fkey" FOREIGN KEY ("gemeente_code") REFERENCES "gemeente"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plaatsing" ADD CONSTRAINT "plaatsing_jobcoach_id_fkey" FOREIGN KEY ("jobcoach_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kandidaat" ADD CONSTRAINT "kandidaat_gemeente_code_fkey" FOREIGN KEY ("gemeente_code") REFERENCES "gemeente"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kandidaat" ADD CONSTRAINT "kandidaat_organisatie_id_fkey" FOREIGN KEY ("organisatie_id") REFERENCES "organisatie"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kandidaat" ADD CONSTRAINT "kandidaat_werkcoach_id_fkey" FOREIGN KEY ("werkcoach_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kandidaatprofiel" ADD CONSTRAINT "kandidaatprofiel_kandidaat_id_fkey" FOREIGN KEY ("kandidaat_id") REFERENCES "kandidaat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kandidaatprofiel" ADD CONSTRAINT "kandidaatprofiel_pc4_fkey" FOREIGN KEY ("pc4") REFERENCES "postcodegebied"("pc4") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kandidaatprofiel" ADD CONSTRAINT "kandidaatprofiel_sleutel_adviseur_door_id_fkey" FOREIGN KEY ("sleutel_adviseur_door_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profiel_kenmerk" ADD CONSTRAINT "profiel_kenmerk_profiel_id_fkey" FOREIGN KEY ("profiel_id") REFERENCES "kandidaatprofiel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profiel_kenmerk" ADD CONSTRAINT "profiel_kenmerk_term_id_fkey" FOREIGN KEY ("term_id") REFERENCES "term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profiel_kenmerk" ADD CONSTRAINT "profiel_kenmerk_ingevoerd_door_id_fkey" FOREIGN KEY ("ingevoerd_door_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profiel_beroep" ADD CONSTRAINT "profiel_beroep_profiel_id_fkey" FOREIGN KEY ("profiel_id") REFERENCES "kandidaatprofiel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profiel_beroep" ADD CONSTRAINT "profiel_beroep_term_id_fkey" FOREIGN KEY ("term_id") REFERENCES "term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "toestemming" ADD CONSTRAINT "toestemming_kandidaat_id_fkey" FOREIGN KEY ("kandidaat_id") REFERENCES "kandidaat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "toestemming" ADD CONSTRAINT "toestemming_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "toestemming" ADD CONSTRAINT "toestemming_bemiddeling_id_fkey" FOREIGN KEY ("bemiddeling_id") REFERENCES "bemiddeling"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "beroep_vakvaardigheid" ADD CONSTRAINT "beroep_vakvaardigheid_beroep_id_fkey" FOREIGN KEY ("beroep_id") REFERENCES "term"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "beroep_vakvaardigheid" ADD CONSTRAINT "beroep_vakvaardigheid_vakvaardigheid_id_fkey" FOREIGN KEY ("vakvaardigheid_id") REFERENCES "term"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacature" ADD CONSTRAINT "vacature_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacature" ADD CONSTRAINT "vacature_beroep_id_fkey" FOREIGN KEY ("beroep_id") REFERENCES "term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacature" ADD CONSTRAINT "vacature_pc4_fkey" FOREIGN KEY ("pc4") REFERENCES "postcodegebied"("pc4") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacature" ADD CONSTRAINT "vacature_ingediend_door_id_fkey" FOREIGN KEY ("ingediend_door_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacature_eis" ADD CONSTRAINT "vacature_eis_vacature_id_fkey" FOREIGN KEY ("vacature_id") REFERENCES "vacature"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacature_eis" ADD CONSTRAINT "vacature_eis_term_id_fkey" FOREIGN KEY ("term_id") REFERENCES "term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "werkgever" ADD CONSTRAINT "werkgever_aanspreekpunt_id_fkey" FOREIGN KEY ("aanspreekpunt_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "werkgever" ADD CONSTRAINT "werkgever_dienstcluster_code_fkey" FOREIGN KEY ("dienstcluster_code") REFERENCES "dienstcluster"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "werkgever" ADD CONSTRAINT "werkgever_pc4_fkey" FOREIGN KEY ("pc4") REFERENCES "postcodegebied"("pc4") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "werkgever" ADD CONSTRAINT "werkgever_gemeente_code_fkey" FOREIGN KEY ("gemeente_code") REFERENCES "gemeente"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
