-- An employer may talk at several tables at once.
DROP INDEX "speeddatetafel_evenement_id_aanmelding_id_key";

-- CreateTable
CREATE TABLE "speeddatewens" (
    "id" UUID NOT NULL,
    "evenement_id" UUID NOT NULL,
    "aanmelding_id" UUID,
    "inschrijving_id" UUID,
    "tafels" SMALLINT NOT NULL DEFAULT 1,
    "komt_om" CHAR(5),
    "gaat_om" CHAR(5),
    "weg_van" CHAR(5),
    "weg_tot" CHAR(5),

    CONSTRAINT "speeddatewens_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "speeddatewens_aanmelding_id_key" ON "speeddatewens"("aanmelding_id");

-- CreateIndex
CREATE UNIQUE INDEX "speeddatewens_inschrijving_id_key" ON "speeddatewens"("inschrijving_id");

-- CreateIndex
CREATE INDEX "speeddatewens_evenement_id_idx" ON "speeddatewens"("evenement_id");

-- AddForeignKey
ALTER TABLE "speeddatewens" ADD CONSTRAINT "speeddatewens_evenement_id_fkey" FOREIGN KEY ("evenement_id") REFERENCES "evenement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speeddatewens" ADD CONSTRAINT "speeddatewens_aanmelding_id_fkey" FOREIGN KEY ("aanmelding_id") REFERENCES "aanmelding"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speeddatewens" ADD CONSTRAINT "speeddatewens_inschrijving_id_fkey" FOREIGN KEY ("inschrijving_id") REFERENCES "inschrijving"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE speeddatewens ADD CONSTRAINT wens_van_een CHECK (num_nonnulls(aanmelding_id, inschrijving_id) = 1);
ALTER TABLE speeddatewens ADD CONSTRAINT wens_tafels CHECK (tafels BETWEEN 1 AND 20 AND (inschrijving_id IS NULL OR tafels = 1));
ALTER TABLE speeddatewens ADD CONSTRAINT wens_tijden CHECK (
  (komt_om IS NULL OR gaat_om IS NULL OR gaat_om > komt_om) AND
  num_nonnulls(weg_van, weg_tot) <> 1 AND (weg_van IS NULL OR weg_tot > weg_van)
);
