-- AlterTable
ALTER TABLE "loonwaardemeting" ADD COLUMN "percentage" SMALLINT,
ADD COLUMN "gemeten_op" DATE,
ADD COLUMN "brief_op" DATE,
ADD COLUMN "geldig_tot" DATE,
ADD COLUMN "deskundige" VARCHAR(120),
ADD COLUMN "indicatie_aangevraagd_op" DATE,
ADD COLUMN "indicatie_ontvangen_op" DATE,
ADD COLUMN "verloopt_gemeld_op" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "loonwaardemeting_geldig_tot_idx" ON "loonwaardemeting"("geldig_tot");

-- An outcome is whole: a percentage with its days and who measured.
ALTER TABLE loonwaardemeting ADD CONSTRAINT loonwaardemeting_uitkomst CHECK (
  (percentage IS NULL) = (gemeten_op IS NULL) AND (percentage IS NULL) = (brief_op IS NULL)
  AND (percentage IS NULL) = (geldig_tot IS NULL) AND (percentage IS NULL) = (deskundige IS NULL)
);
ALTER TABLE loonwaardemeting ADD CONSTRAINT loonwaardemeting_percentage CHECK (percentage BETWEEN 0 AND 100);
ALTER TABLE loonwaardemeting ADD CONSTRAINT loonwaardemeting_dagen CHECK (brief_op >= gemeten_op AND geldig_tot >= brief_op);
-- Only a praktijkroute with an outcome under 100 leads to an indicatie, which is asked for before it is there.
ALTER TABLE loonwaardemeting ADD CONSTRAINT loonwaardemeting_indicatie CHECK (
  indicatie_aangevraagd_op IS NULL OR (soort = 'praktijkroute' AND percentage < 100)
);
ALTER TABLE loonwaardemeting ADD CONSTRAINT loonwaardemeting_indicatie_dagen CHECK (
  indicatie_ontvangen_op IS NULL OR indicatie_ontvangen_op >= indicatie_aangevraagd_op
);
