-- CreateEnum
CREATE TYPE "Beschikbaar" AS ENUM ('meteen', 'binnen_3_maanden', 'later');

-- CreateEnum
CREATE TYPE "TalentpaginaSoort" AS ENUM ('lijst', 'profiel');

-- CreateEnum
CREATE TYPE "TalentmeldingSoort" AS ENUM ('daglimiet_profielen', 'daglimiet_lijst', 'tempo', 'doorbladeren');

-- CreateEnum
CREATE TYPE "VerzoekStatus" AS ENUM ('open', 'gevraagd', 'gesloten', 'ingetrokken');

-- CreateEnum
CREATE TYPE "VerzoekReden" AS ENUM ('niet_beschikbaar', 'past_niet', 'eerst_vacature', 'anders');

-- AlterEnum
ALTER TYPE "ToestemmingSoort" ADD VALUE 'talentverkenner';

-- CreateTable
CREATE TABLE "talentkaart" (
    "id" UUID NOT NULL,
    "profiel_id" UUID NOT NULL,
    "klasse" TEXT NOT NULL,
    "familie" TEXT NOT NULL,
    "gewenst" TEXT[],
    "gewerkt" TEXT[],
    "uren_van" SMALLINT,
    "uren_tot" SMALLINT,
    "deelregio" "Deelregio",
    "beschikbaar" "Beschikbaar",
    "soorten" "VacatureSoort"[],
    "certificaten" TEXT[],
    "kenmerken" TEXT[],
    "bijgewerkt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "talentkaart_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "talentwijziging" (
    "id" BIGSERIAL NOT NULL,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "talentwijziging_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "talentgebruik" (
    "werkgever_id" UUID NOT NULL,
    "dag" DATE NOT NULL,
    "soort" "TalentpaginaSoort" NOT NULL,
    "aantal" INTEGER NOT NULL,

    CONSTRAINT "talentgebruik_pkey" PRIMARY KEY ("werkgever_id","dag","soort")
);

-- CreateTable
CREATE TABLE "talentbezoek" (
    "id" UUID NOT NULL,
    "werkgever_id" UUID NOT NULL,
    "soort" "TalentpaginaSoort" NOT NULL,
    "dag" DATE NOT NULL,
    "profiel_id" UUID,
    "vraag" TEXT,
    "pagina" SMALLINT,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "talentbezoek_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "talentlimiet" (
    "naam" TEXT NOT NULL,
    "waarde" INTEGER NOT NULL,

    CONSTRAINT "talentlimiet_pkey" PRIMARY KEY ("naam")
);

-- CreateTable
CREATE TABLE "talentmelding" (
    "id" UUID NOT NULL,
    "werkgever_id" UUID NOT NULL,
    "soort" "TalentmeldingSoort" NOT NULL,
    "dag" DATE NOT NULL,
    "aantal" INTEGER NOT NULL,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "afgehandeld_op" TIMESTAMPTZ(3),
    "afgehandeld_door_id" UUID,

    CONSTRAINT "talentmelding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kennismakingsverzoek" (
    "id" UUID NOT NULL,
    "werkgever_id" UUID NOT NULL,
    "profiel_id" UUID NOT NULL,
    "account_id" UUID,
    "code" VARCHAR(12) NOT NULL,
    "vacature_id" UUID,
    "functie" VARCHAR(120),
    "bericht" VARCHAR(1000),
    "status" "VerzoekStatus" NOT NULL DEFAULT 'open',
    "reden" "VerzoekReden",
    "toelichting" VARCHAR(500),
    "beantwoord_op" TIMESTAMPTZ(3),
    "beantwoord_door_id" UUID,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "bijgewerkt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kennismakingsverzoek_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "talentkaart_profiel_id_key" ON "talentkaart"("profiel_id");

-- CreateIndex
CREATE INDEX "talentkaart_klasse_idx" ON "talentkaart"("klasse");

-- CreateIndex
CREATE INDEX "talentbezoek_werkgever_id_op_idx" ON "talentbezoek"("werkgever_id", "op");

-- CreateIndex
CREATE INDEX "talentbezoek_profiel_id_op_idx" ON "talentbezoek"("profiel_id", "op");

-- CreateIndex
CREATE UNIQUE INDEX "talentbezoek_werkgever_id_dag_profiel_id_key" ON "talentbezoek"("werkgever_id", "dag", "profiel_id");

-- CreateIndex
CREATE UNIQUE INDEX "talentmelding_werkgever_id_dag_soort_key" ON "talentmelding"("werkgever_id", "dag", "soort");

-- CreateIndex
CREATE INDEX "kennismakingsverzoek_werkgever_id_status_idx" ON "kennismakingsverzoek"("werkgever_id", "status");

-- CreateIndex
CREATE INDEX "kennismakingsverzoek_profiel_id_idx" ON "kennismakingsverzoek"("profiel_id");

-- AddForeignKey
ALTER TABLE "talentkaart" ADD CONSTRAINT "talentkaart_profiel_id_fkey" FOREIGN KEY ("profiel_id") REFERENCES "kandidaatprofiel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talentgebruik" ADD CONSTRAINT "talentgebruik_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talentbezoek" ADD CONSTRAINT "talentbezoek_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talentbezoek" ADD CONSTRAINT "talentbezoek_profiel_id_fkey" FOREIGN KEY ("profiel_id") REFERENCES "kandidaatprofiel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talentmelding" ADD CONSTRAINT "talentmelding_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talentmelding" ADD CONSTRAINT "talentmelding_afgehandeld_door_id_fkey" FOREIGN KEY ("afgehandeld_door_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kennismakingsverzoek" ADD CONSTRAINT "kennismakingsverzoek_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kennismakingsverzoek" ADD CONSTRAINT "kennismakingsverzoek_profiel_id_fkey" FOREIGN KEY ("profiel_id") REFERENCES "kandidaatprofiel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kennismakingsverzoek" ADD CONSTRAINT "kennismakingsverzoek_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kennismakingsverzoek" ADD CONSTRAINT "kennismakingsverzoek_beantwoord_door_id_fkey" FOREIGN KEY ("beantwoord_door_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kennismakingsverzoek" ADD CONSTRAINT "kennismakingsverzoek_vacature_id_fkey" FOREIGN KEY ("vacature_id") REFERENCES "vacature"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Hours are shown as a band or not at all.
ALTER TABLE talentkaart ADD CONSTRAINT talentkaart_uren CHECK ((uren_van IS NULL) = (uren_tot IS NULL) AND uren_van < uren_tot);
ALTER TABLE talentgebruik ADD CONSTRAINT talentgebruik_aantal CHECK (aantal > 0);
ALTER TABLE talentbezoek ADD CONSTRAINT talentbezoek_wat CHECK (
  CASE soort
    WHEN 'profiel' THEN profiel_id IS NOT NULL AND vraag IS NULL AND pagina IS NULL
    ELSE profiel_id IS NULL AND vraag IS NOT NULL AND pagina IS NOT NULL
  END
);

-- The limits on looking. Nobody can set them to "no limit".
ALTER TABLE talentlimiet ADD CONSTRAINT talentlimiet_waarde CHECK (waarde BETWEEN 1 AND 1000);
INSERT INTO talentlimiet (naam, waarde) VALUES
  ('profielen_per_dag', 40),
  ('lijstpaginas_per_dag', 150),
  ('open_verzoeken', 10),
  ('melden_paginas_per_kwartier', 60),
  ('melden_paginas_per_vraag', 12);

-- A request is about a vacature or about work in words; a closed one has a reason, and only a closed one has one.
ALTER TABLE kennismakingsverzoek ADD CONSTRAINT verzoek_waarvoor CHECK (vacature_id IS NOT NULL OR functie IS NOT NULL);
ALTER TABLE kennismakingsverzoek ADD CONSTRAINT verzoek_reden CHECK ((status = 'gesloten') = (reden IS NOT NULL));
ALTER TABLE kennismakingsverzoek ADD CONSTRAINT verzoek_antwoord CHECK (status NOT IN ('gevraagd', 'gesloten') OR beantwoord_op IS NOT NULL);
CREATE UNIQUE INDEX verzoek_een_lopend ON kennismakingsverzoek (werkgever_id, profiel_id) WHERE status IN ('open', 'gevraagd');

-- Cards are made for the first time by the worker.
INSERT INTO talentwijziging DEFAULT VALUES;
