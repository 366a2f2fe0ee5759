-- CreateEnum
CREATE TYPE "SpeeddateTekort" AS ENUM ('niemand_toegestaan', 'niet_aanwezig', 'grens', 'tafels_vol');

-- CreateEnum
CREATE TYPE "SpeeddateAntwoord" AS ENUM ('ja', 'misschien', 'nee');

-- CreateTable
CREATE TABLE "speeddates" (
    "evenement_id" UUID NOT NULL,
    "van" CHAR(5) NOT NULL,
    "tot" CHAR(5) NOT NULL,
    "gesprek_minuten" SMALLINT NOT NULL,
    "wissel_minuten" SMALLINT NOT NULL,
    "pauze_na" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "pauze_minuten" SMALLINT NOT NULL,
    "tafels" SMALLINT NOT NULL,
    "minimum" SMALLINT NOT NULL,
    "maximum" SMALLINT NOT NULL,
    "achter_elkaar" SMALLINT,
    "maximale_score" INTEGER NOT NULL,
    "gemaakt_op" TIMESTAMPTZ(3) NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "speeddates_pkey" PRIMARY KEY ("evenement_id")
);

-- CreateTable
CREATE TABLE "speeddatetafel" (
    "id" UUID NOT NULL,
    "evenement_id" UUID NOT NULL,
    "nummer" SMALLINT NOT NULL,
    "aanmelding_id" UUID NOT NULL,

    CONSTRAINT "speeddatetafel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "speeddatenummer" (
    "inschrijving_id" UUID NOT NULL,
    "evenement_id" UUID NOT NULL,
    "nummer" SMALLINT NOT NULL,
    "tekort" "SpeeddateTekort",

    CONSTRAINT "speeddatenummer_pkey" PRIMARY KEY ("inschrijving_id")
);

-- CreateTable
CREATE TABLE "speeddategesprek" (
    "id" UUID NOT NULL,
    "evenement_id" UUID NOT NULL,
    "ronde" SMALLINT NOT NULL,
    "tafel_id" UUID NOT NULL,
    "inschrijving_id" UUID NOT NULL,
    "vacature_id" UUID,
    "score" SMALLINT NOT NULL,
    "met_de_hand" BOOLEAN NOT NULL DEFAULT false,
    "antwoord_werkgever" "SpeeddateAntwoord",
    "antwoord_kandidaat" "SpeeddateAntwoord",
    "bemiddeling_id" UUID,

    CONSTRAINT "speeddategesprek_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "speeddatetelling" (
    "evenement_id" UUID NOT NULL,
    "gesprekken" INTEGER NOT NULL,
    "wederzijds" INTEGER NOT NULL,
    "bemiddelingen" INTEGER NOT NULL,
    "geplaatst" INTEGER NOT NULL,

    CONSTRAINT "speeddatetelling_pkey" PRIMARY KEY ("evenement_id")
);

-- CreateIndex
CREATE INDEX "speeddatetafel_aanmelding_id_idx" ON "speeddatetafel"("aanmelding_id");

-- CreateIndex
CREATE UNIQUE INDEX "speeddatetafel_evenement_id_nummer_key" ON "speeddatetafel"("evenement_id", "nummer");

-- CreateIndex
CREATE UNIQUE INDEX "speeddatetafel_evenement_id_aanmelding_id_key" ON "speeddatetafel"("evenement_id", "aanmelding_id");

-- CreateIndex
CREATE UNIQUE INDEX "speeddatenummer_evenement_id_nummer_key" ON "speeddatenummer"("evenement_id", "nummer");

-- CreateIndex
CREATE UNIQUE INDEX "speeddategesprek_bemiddeling_id_key" ON "speeddategesprek"("bemiddeling_id");

-- CreateIndex
CREATE INDEX "speeddategesprek_evenement_id_idx" ON "speeddategesprek"("evenement_id");

-- CreateIndex
CREATE INDEX "speeddategesprek_vacature_id_idx" ON "speeddategesprek"("vacature_id");

-- CreateIndex
CREATE UNIQUE INDEX "speeddategesprek_tafel_id_ronde_key" ON "speeddategesprek"("tafel_id", "ronde");

-- CreateIndex
CREATE UNIQUE INDEX "speeddategesprek_inschrijving_id_ronde_key" ON "speeddategesprek"("inschrijving_id", "ronde");

-- CreateIndex
CREATE UNIQUE INDEX "speeddategesprek_tafel_id_inschrijving_id_key" ON "speeddategesprek"("tafel_id", "inschrijving_id");

-- AddForeignKey
ALTER TABLE "speeddates" ADD CONSTRAINT "speeddates_evenement_id_fkey" FOREIGN KEY ("evenement_id") REFERENCES "evenement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speeddatetafel" ADD CONSTRAINT "speeddatetafel_evenement_id_fkey" FOREIGN KEY ("evenement_id") REFERENCES "evenement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speeddatetafel" ADD CONSTRAINT "speeddatetafel_aanmelding_id_fkey" FOREIGN KEY ("aanmelding_id") REFERENCES "aanmelding"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speeddatenummer" ADD CONSTRAINT "speeddatenummer_inschrijving_id_fkey" FOREIGN KEY ("inschrijving_id") REFERENCES "inschrijving"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speeddatenummer" ADD CONSTRAINT "speeddatenummer_evenement_id_fkey" FOREIGN KEY ("evenement_id") REFERENCES "evenement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speeddategesprek" ADD CONSTRAINT "speeddategesprek_evenement_id_fkey" FOREIGN KEY ("evenement_id") REFERENCES "evenement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speeddategesprek" ADD CONSTRAINT "speeddategesprek_tafel_id_fkey" FOREIGN KEY ("tafel_id") REFERENCES "speeddatetafel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speeddategesprek" ADD CONSTRAINT "speeddategesprek_inschrijving_id_fkey" FOREIGN KEY ("inschrijving_id") REFERENCES "speeddatenummer"("inschrijving_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speeddategesprek" ADD CONSTRAINT "speeddategesprek_vacature_id_fkey" FOREIGN KEY ("vacature_id") REFERENCES "vacature"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speeddategesprek" ADD CONSTRAINT "speeddategesprek_bemiddeling_id_fkey" FOREIGN KEY ("bemiddeling_id") REFERENCES "bemiddeling"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speeddatetelling" ADD CONSTRAINT "speeddatetelling_evenement_id_fkey" FOREIGN KEY ("evenement_id") REFERENCES "evenement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE speeddates ADD CONSTRAINT speeddates_tijden CHECK (van ~ '^\d\d:\d\d$' AND tot > van AND gesprek_minuten > 0 AND wissel_minuten >= 0 AND pauze_minuten >= 0);
ALTER TABLE speeddates ADD CONSTRAINT speeddates_aantallen CHECK (tafels > 0 AND minimum BETWEEN 0 AND maximum AND (achter_elkaar IS NULL OR achter_elkaar > 0));
ALTER TABLE speeddategesprek ADD CONSTRAINT gesprek_bereik CHECK (ronde > 0 AND score BETWEEN 0 AND 100);
-- Nothing comes of a talk before both said yes, and afterwards that is not taken back.
ALTER TABLE speeddategesprek ADD CONSTRAINT gesprek_wederzijds CHECK (
  bemiddeling_id IS NULL OR (antwoord_werkgever IS NOT DISTINCT FROM 'ja' AND antwoord_kandidaat IS NOT DISTINCT FROM 'ja')
);
