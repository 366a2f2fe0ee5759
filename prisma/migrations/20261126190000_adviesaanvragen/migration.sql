-- CreateEnum
CREATE TYPE "AdviesOnderwerp" AS ENUM ('garantiebanen', 'functiecreatie', 'jobcarving', 'regelingen', 'werkplekaanpassing', 'technologie', 'van_werk_naar_werk', 'anders');

-- CreateEnum
CREATE TYPE "AdviesStatus" AS ENUM ('nieuw', 'in_behandeling', 'wacht_op_werkgever', 'afgesloten');

-- CreateEnum
CREATE TYPE "AdviesUitkomst" AS ENUM ('beantwoord', 'vervolg', 'doorverwezen', 'niet_mogelijk', 'ingetrokken');

-- CreateEnum
CREATE TYPE "AdviesberichtSoort" AS ENUM ('vraag', 'aanvulling', 'heropening', 'antwoord', 'wedervraag', 'afsluiting');

-- CreateTable
CREATE TABLE "adviesaanvraag" (
    "id" UUID NOT NULL,
    "werkgever_id" UUID NOT NULL,
    "account_id" UUID,
    "onderwerp" "AdviesOnderwerp" NOT NULL,
    "titel" VARCHAR(120) NOT NULL,
    "status" "AdviesStatus" NOT NULL DEFAULT 'nieuw',
    "behandelaar_id" UUID,
    "wacht_sinds" TIMESTAMPTZ(3),
    "reactie_voor" DATE,
    "volgende_stap" VARCHAR(200),
    "volgende_stap_op" DATE,
    "uiterlijk" DATE,
    "uitkomst" "AdviesUitkomst",
    "afgesloten_op" TIMESTAMPTZ(3),
    "versie" INTEGER NOT NULL DEFAULT 1,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "bijgewerkt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "adviesaanvraag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "adviesbericht" (
    "id" UUID NOT NULL,
    "adviesaanvraag_id" UUID NOT NULL,
    "soort" "AdviesberichtSoort" NOT NULL,
    "account_id" UUID,
    "tekst" VARCHAR(3200) NOT NULL,
    "volgende_stap" VARCHAR(200),
    "volgende_stap_op" DATE,
    "wacht_sinds" TIMESTAMPTZ(3),
    "reactie_voor" DATE,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "adviesbericht_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "adviesaanvraag_werkgever_id_idx" ON "adviesaanvraag"("werkgever_id");

-- CreateIndex
CREATE INDEX "adviesaanvraag_behandelaar_id_status_idx" ON "adviesaanvraag"("behandelaar_id", "status");

-- CreateIndex
CREATE INDEX "adviesaanvraag_status_uiterlijk_idx" ON "adviesaanvraag"("status", "uiterlijk");

-- CreateIndex
CREATE INDEX "adviesbericht_adviesaanvraag_id_op_idx" ON "adviesbericht"("adviesaanvraag_id", "op");

-- CreateIndex
CREATE INDEX "adviesbericht_wacht_sinds_idx" ON "adviesbericht"("wacht_sinds");

-- AddForeignKey
ALTER TABLE "adviesaanvraag" ADD CONSTRAINT "adviesaanvraag_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adviesaanvraag" ADD CONSTRAINT "adviesaanvraag_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adviesaanvraag" ADD CONSTRAINT "adviesaanvraag_behandelaar_id_fkey" FOREIGN KEY ("behandelaar_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adviesbericht" ADD CONSTRAINT "adviesbericht_adviesaanvraag_id_fkey" FOREIGN KEY ("adviesaanvraag_id") REFERENCES "adviesaanvraag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adviesbericht" ADD CONSTRAINT "adviesbericht_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- The response clock: since when the employer waits and the last day that is in time belong together.
ALTER TABLE adviesaanvraag ADD CONSTRAINT advies_klok CHECK ((wacht_sinds IS NULL) = (reactie_voor IS NULL));
-- A promise has a day.
ALTER TABLE adviesaanvraag ADD CONSTRAINT advies_volgende_stap CHECK ((volgende_stap IS NULL) = (volgende_stap_op IS NULL));
-- LEAST skips what is null: the day by which the WSP must do something, and null when nothing is up to the WSP.
ALTER TABLE adviesaanvraag ADD CONSTRAINT advies_uiterlijk CHECK (uiterlijk IS NOT DISTINCT FROM LEAST(reactie_voor, volgende_stap_op));
-- What nobody took is waited for; what was taken is with somebody; what is over has an outcome, and nothing is to be done for it.
ALTER TABLE adviesaanvraag ADD CONSTRAINT advies_stand CHECK (
  CASE status
    WHEN 'nieuw' THEN behandelaar_id IS NULL AND wacht_sinds IS NOT NULL
    WHEN 'in_behandeling' THEN behandelaar_id IS NOT NULL AND uiterlijk IS NOT NULL
    WHEN 'wacht_op_werkgever' THEN behandelaar_id IS NOT NULL AND uiterlijk IS NULL
    ELSE uiterlijk IS NULL
  END
);
ALTER TABLE adviesaanvraag ADD CONSTRAINT advies_uitkomst CHECK (
  (status = 'afgesloten') = (uitkomst IS NOT NULL) AND (status = 'afgesloten') = (afgesloten_op IS NOT NULL)
);
-- Only a message of the WSP ends a wait or promises something.
ALTER TABLE adviesbericht ADD CONSTRAINT adviesbericht_wacht CHECK (
  (wacht_sinds IS NULL) = (reactie_voor IS NULL)
  AND (wacht_sinds IS NULL OR soort IN ('antwoord', 'wedervraag', 'afsluiting'))
);
ALTER TABLE adviesbericht ADD CONSTRAINT adviesbericht_stap CHECK (
  (volgende_stap IS NULL) = (volgende_stap_op IS NULL) AND (volgende_stap IS NOT NULL) = (soort = 'antwoord')
);
ALTER TABLE adviesbericht ADD CONSTRAINT adviesbericht_tekst CHECK (length(tekst) > 0);
CREATE TRIGGER niet_bij_samengevoegde BEFORE INSERT OR UPDATE OF werkgever_id ON adviesaanvraag FOR EACH ROW EXECUTE FUNCTION weiger_samengevoegde_werkgever();
