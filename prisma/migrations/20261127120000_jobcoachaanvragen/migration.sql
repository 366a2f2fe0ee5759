-- CreateEnum
CREATE TYPE "JobcoachaanvraagOnderwerp" AS ENUM ('inwerken', 'taken', 'samenwerken', 'verandering', 'afspraken', 'zelf_begeleiden', 'anders');

-- CreateEnum
CREATE TYPE "JobcoachaanvraagHaast" AS ENUM ('nu', 'twee_weken', 'later');

-- CreateEnum
CREATE TYPE "JobcoachaanvraagStatus" AS ENUM ('nieuw', 'in_behandeling', 'wacht_op_werkgever', 'toewijzen', 'toegewezen', 'afgewezen', 'ingetrokken');

-- CreateEnum
CREATE TYPE "JobcoachaanvraagReden" AS ENUM ('al_begeleiding', 'andere_organisatie', 'ander_advies', 'opgelost', 'anders');

-- CreateEnum
CREATE TYPE "JobcoachSpecialisme" AS ENUM ('autisme', 'psychische_kwetsbaarheid', 'visueel_communiceren', 'licht_verstandelijke_beperking', 'niet_aangeboren_hersenletsel', 'taal_en_cultuur', 'algemeen');

-- CreateEnum
CREATE TYPE "JobcoachaanvraagberichtSoort" AS ENUM ('aanvraag', 'aanvulling', 'wedervraag', 'doorzetting', 'afwijzing');

-- CreateTable
CREATE TABLE "jobcoachaanvraag" (
    "id" UUID NOT NULL,
    "werkgever_id" UUID NOT NULL,
    "plaatsing_id" UUID,
    "account_id" UUID,
    "door_adviseur" BOOLEAN NOT NULL DEFAULT false,
    "onderwerp" "JobcoachaanvraagOnderwerp" NOT NULL,
    "haast" "JobcoachaanvraagHaast" NOT NULL,
    "status" "JobcoachaanvraagStatus" NOT NULL DEFAULT 'nieuw',
    "behandelaar_id" UUID,
    "wacht_sinds" TIMESTAMPTZ(3),
    "reactie_voor" DATE,
    "specialismen" "JobcoachSpecialisme"[],
    "notitie" VARCHAR(1000),
    "reden" "JobcoachaanvraagReden",
    "afgesloten_op" TIMESTAMPTZ(3),
    "versie" INTEGER NOT NULL DEFAULT 1,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "bijgewerkt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "jobcoachaanvraag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "jobcoachaanvraagbericht" (
    "id" UUID NOT NULL,
    "jobcoachaanvraag_id" UUID NOT NULL,
    "soort" "JobcoachaanvraagberichtSoort" NOT NULL,
    "account_id" UUID,
    "tekst" VARCHAR(3000) NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "jobcoachaanvraagbericht_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "jobcoachaanvraag_werkgever_id_idx" ON "jobcoachaanvraag"("werkgever_id");

-- CreateIndex
CREATE INDEX "jobcoachaanvraag_plaatsing_id_idx" ON "jobcoachaanvraag"("plaatsing_id");

-- CreateIndex
CREATE INDEX "jobcoachaanvraag_behandelaar_id_status_idx" ON "jobcoachaanvraag"("behandelaar_id", "status");

-- CreateIndex
CREATE INDEX "jobcoachaanvraag_status_reactie_voor_idx" ON "jobcoachaanvraag"("status", "reactie_voor");

-- CreateIndex
CREATE INDEX "jobcoachaanvraagbericht_jobcoachaanvraag_id_op_idx" ON "jobcoachaanvraagbericht"("jobcoachaanvraag_id", "op");

-- AddForeignKey
ALTER TABLE "jobcoachaanvraag" ADD CONSTRAINT "jobcoachaanvraag_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jobcoachaanvraag" ADD CONSTRAINT "jobcoachaanvraag_plaatsing_id_fkey" FOREIGN KEY ("plaatsing_id") REFERENCES "plaatsing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jobcoachaanvraag" ADD CONSTRAINT "jobcoachaanvraag_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jobcoachaanvraag" ADD CONSTRAINT "jobcoachaanvraag_behandelaar_id_fkey" FOREIGN KEY ("behandelaar_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jobcoachaanvraagbericht" ADD CONSTRAINT "jobcoachaanvraagbericht_jobcoachaanvraag_id_fkey" FOREIGN KEY ("jobcoachaanvraag_id") REFERENCES "jobcoachaanvraag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jobcoachaanvraagbericht" ADD CONSTRAINT "jobcoachaanvraagbericht_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- The response clock: since when the employer waits and the last day that is in time belong together.
ALTER TABLE jobcoachaanvraag ADD CONSTRAINT jobcoachaanvraag_klok CHECK ((wacht_sinds IS NULL) = (reactie_voor IS NULL));
-- What nobody took is waited for; what was taken is with somebody; a jobcoach is sought by what is needed; what is over waits for nothing.
ALTER TABLE jobcoachaanvraag ADD CONSTRAINT jobcoachaanvraag_stand CHECK (
  CASE status
    WHEN 'nieuw' THEN behandelaar_id IS NULL AND wacht_sinds IS NOT NULL
    WHEN 'in_behandeling' THEN behandelaar_id IS NOT NULL AND wacht_sinds IS NOT NULL
    WHEN 'wacht_op_werkgever' THEN behandelaar_id IS NOT NULL AND wacht_sinds IS NULL
    WHEN 'toewijzen' THEN behandelaar_id IS NOT NULL AND wacht_sinds IS NOT NULL AND cardinality(specialismen) > 0
    ELSE wacht_sinds IS NULL
  END
);
ALTER TABLE jobcoachaanvraag ADD CONSTRAINT jobcoachaanvraag_einde CHECK (
  (status IN ('toegewezen', 'afgewezen', 'ingetrokken')) = (afgesloten_op IS NOT NULL)
  AND (status = 'afgewezen') = (reden IS NOT NULL)
);
-- For one person one request at a time, whoever asks twice at once.
CREATE UNIQUE INDEX jobcoachaanvraag_een_per_plaatsing ON jobcoachaanvraag (plaatsing_id)
  WHERE status IN ('nieuw', 'in_behandeling', 'wacht_op_werkgever', 'toewijzen');
ALTER TABLE jobcoachaanvraagbericht ADD CONSTRAINT jobcoachaanvraagbericht_tekst CHECK (length(tekst) > 0);
CREATE TRIGGER niet_bij_samengevoegde BEFORE INSERT OR UPDATE OF werkgever_id ON jobcoachaanvraag FOR EACH ROW EXECUTE FUNCTION weiger_samengevoegde_werkgever();
