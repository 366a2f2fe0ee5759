-- CreateEnum
CREATE TYPE "LoonwaardeSoort" AS ENUM ('loonkostensubsidie', 'praktijkroute');

-- CreateEnum
CREATE TYPE "LoonwaardeStand" AS ENUM ('loopt', 'afgerond', 'gestopt');

-- CreateEnum
CREATE TYPE "LoonwaardeStap" AS ENUM ('contact_werkgever', 'aangevraagd', 'gepland', 'gemeten', 'rapport_verwerkt', 'gemeld', 'afgerond');

-- CreateEnum
CREATE TYPE "LoonwaardeStopreden" AS ENUM ('werkgever_wil_niet', 'persoon_wil_niet', 'dienstverband_eindigt', 'geen_lagere_loonwaarde', 'persoon_is_ziek', 'gemeente_wijst_af', 'dubbel', 'anders');

-- CreateEnum
CREATE TYPE "TermijnEenheid" AS ENUM ('werkdagen', 'kalenderdagen');

-- CreateTable
CREATE TABLE "loonwaardemeting" (
    "id" UUID NOT NULL,
    "bemiddeling_id" UUID NOT NULL,
    "soort" "LoonwaardeSoort" NOT NULL,
    "stand" "LoonwaardeStand" NOT NULL DEFAULT 'loopt',
    "stap" "LoonwaardeStap" NOT NULL DEFAULT 'contact_werkgever',
    "gemeente_code" CHAR(4) NOT NULL,
    "behandelaar_id" UUID NOT NULL,
    "uiterlijk" DATE,
    "gepland_op" DATE,
    "stopreden" "LoonwaardeStopreden",
    "einde_op" DATE,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "bijgewerkt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "loonwaardemeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "loonwaardemeting_stap" (
    "id" UUID NOT NULL,
    "meting_id" UUID NOT NULL,
    "stap" "LoonwaardeStap" NOT NULL,
    "begonnen_op" DATE NOT NULL,
    "uiterlijk" DATE NOT NULL,
    "klaar_op" DATE,
    "door_id" UUID,
    "herinnerd_op" TIMESTAMPTZ(3),

    CONSTRAINT "loonwaardemeting_stap_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "loonwaardetermijn" (
    "id" UUID NOT NULL,
    "gemeente_code" CHAR(4),
    "stap" "LoonwaardeStap" NOT NULL,
    "aantal" SMALLINT NOT NULL,
    "eenheid" "TermijnEenheid" NOT NULL,
    "geldig_van" DATE NOT NULL,
    "geldig_tot" DATE,
    "ingetrokken_op" TIMESTAMPTZ(3),
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "loonwaardetermijn_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "loonwaardemeting_bemiddeling_id_idx" ON "loonwaardemeting"("bemiddeling_id");

-- CreateIndex
CREATE INDEX "loonwaardemeting_behandelaar_id_stand_idx" ON "loonwaardemeting"("behandelaar_id", "stand");

-- CreateIndex
CREATE INDEX "loonwaardemeting_stand_uiterlijk_idx" ON "loonwaardemeting"("stand", "uiterlijk");

-- CreateIndex
CREATE INDEX "loonwaardemeting_gemeente_code_stand_idx" ON "loonwaardemeting"("gemeente_code", "stand");

-- CreateIndex
CREATE UNIQUE INDEX "loonwaardemeting_stap_meting_id_stap_key" ON "loonwaardemeting_stap"("meting_id", "stap");

-- CreateIndex
CREATE INDEX "loonwaardemeting_stap_stap_klaar_op_idx" ON "loonwaardemeting_stap"("stap", "klaar_op");

-- CreateIndex
CREATE INDEX "loonwaardetermijn_stap_geldig_van_idx" ON "loonwaardetermijn"("stap", "geldig_van");

-- AddForeignKey
ALTER TABLE "loonwaardemeting" ADD CONSTRAINT "loonwaardemeting_bemiddeling_id_fkey" FOREIGN KEY ("bemiddeling_id") REFERENCES "bemiddeling"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "loonwaardemeting" ADD CONSTRAINT "loonwaardemeting_gemeente_code_fkey" FOREIGN KEY ("gemeente_code") REFERENCES "gemeente"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "loonwaardemeting" ADD CONSTRAINT "loonwaardemeting_behandelaar_id_fkey" FOREIGN KEY ("behandelaar_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "loonwaardemeting_stap" ADD CONSTRAINT "loonwaardemeting_stap_meting_id_fkey" FOREIGN KEY ("meting_id") REFERENCES "loonwaardemeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "loonwaardemeting_stap" ADD CONSTRAINT "loonwaardemeting_stap_door_id_fkey" FOREIGN KEY ("door_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "loonwaardetermijn" ADD CONSTRAINT "loonwaardetermijn_gemeente_code_fkey" FOREIGN KEY ("gemeente_code") REFERENCES "gemeente"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One measurement at a time for one person at one employer.
CREATE UNIQUE INDEX loonwaardemeting_een_lopende ON loonwaardemeting (bemiddeling_id) WHERE stand = 'loopt';
-- What runs has a day by which something must be done; what is over has a day on which it ended, and a reason when it stopped.
ALTER TABLE loonwaardemeting ADD CONSTRAINT loonwaardemeting_loopt CHECK (
  (stand = 'loopt') = (uiterlijk IS NOT NULL) AND (stand = 'loopt') = (einde_op IS NULL)
);
ALTER TABLE loonwaardemeting ADD CONSTRAINT loonwaardemeting_gestopt CHECK ((stand = 'gestopt') = (stopreden IS NOT NULL));
-- From the step "gemeten" on there is a day at the workplace.
ALTER TABLE loonwaardemeting ADD CONSTRAINT loonwaardemeting_gepland CHECK (
  stap IN ('contact_werkgever', 'aangevraagd', 'gepland') OR gepland_op IS NOT NULL
);
ALTER TABLE loonwaardemeting_stap ADD CONSTRAINT loonwaardestap_dagen CHECK (
  uiterlijk >= begonnen_op AND (klaar_op IS NULL OR klaar_op >= begonnen_op)
);
ALTER TABLE loonwaardetermijn ADD CONSTRAINT loonwaardetermijn_aantal CHECK (aantal BETWEEN 0 AND 365);
ALTER TABLE loonwaardetermijn ADD CONSTRAINT loonwaardetermijn_periode CHECK (geldig_tot IS NULL OR geldig_tot >= geldig_van);
-- On one day one term for a step of a gemeente. Both ends count; no end is for ever. What is withdrawn does not count.
ALTER TABLE loonwaardetermijn ADD CONSTRAINT loonwaardetermijn_geen_overlap
  EXCLUDE USING gist (stap WITH =, coalesce(gemeente_code, '') WITH =, daterange(geldig_van, geldig_tot, '[]') WITH &&)
  WHERE (ingetrokken_op IS NULL);

-- The terms with which a portal begins, for every gemeente; a beheerder adds others. Two weeks for the report is what experts
-- take; eight weeks for the last step is the term for a decision in article 4:13 of the Awb.
INSERT INTO loonwaardetermijn (id, stap, aantal, eenheid, geldig_van) VALUES
  ('019ac000-0000-7000-8000-000000000001', 'contact_werkgever', 5, 'werkdagen', '2021-07-01'),
  ('019ac000-0000-7000-8000-000000000002', 'aangevraagd', 5, 'werkdagen', '2021-07-01'),
  ('019ac000-0000-7000-8000-000000000003', 'gepland', 10, 'werkdagen', '2021-07-01'),
  ('019ac000-0000-7000-8000-000000000004', 'gemeten', 1, 'werkdagen', '2021-07-01'),
  ('019ac000-0000-7000-8000-000000000005', 'rapport_verwerkt', 10, 'werkdagen', '2021-07-01'),
  ('019ac000-0000-7000-8000-000000000006', 'gemeld', 5, 'werkdagen', '2021-07-01'),
  ('019ac000-0000-7000-8000-000000000007', 'afgerond', 56, 'kalenderdagen', '2021-07-01');
