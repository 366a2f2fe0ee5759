-- CreateEnum
CREATE TYPE "VerlengAntwoord" AS ENUM ('verlengd', 'niet_verlengd');

-- CreateTable
CREATE TABLE "trajectverlengverzoek" (
    "id" UUID NOT NULL,
    "traject_id" UUID NOT NULL,
    "account_id" UUID,
    "tekst" VARCHAR(500),
    "op" TIMESTAMPTZ(3) NOT NULL,
    "antwoord" "VerlengAntwoord",
    "antwoord_tekst" VARCHAR(500),
    "beantwoord_op" TIMESTAMPTZ(3),

    CONSTRAINT "trajectverlengverzoek_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "trajectverlengverzoek_traject_id_op_idx" ON "trajectverlengverzoek"("traject_id", "op");

-- AddForeignKey
ALTER TABLE "trajectverlengverzoek" ADD CONSTRAINT "trajectverlengverzoek_traject_id_fkey" FOREIGN KEY ("traject_id") REFERENCES "jobcoachtraject"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trajectverlengverzoek" ADD CONSTRAINT "trajectverlengverzoek_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE trajectverlengverzoek ADD CONSTRAINT verlengverzoek_antwoord CHECK (
  (antwoord IS NULL) = (beantwoord_op IS NULL) AND (antwoord_tekst IS NULL OR antwoord = 'niet_verlengd')
);
-- One question at a time: the next one can be asked when this one has its answer.
CREATE UNIQUE INDEX verlengverzoek_een_open ON trajectverlengverzoek (traject_id) WHERE antwoord IS NULL;
