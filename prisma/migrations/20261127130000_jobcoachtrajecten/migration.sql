-- CreateEnum
CREATE TYPE "TrajectStatus" AS ENUM ('lopend', 'beeindigd');

-- CreateEnum
CREATE TYPE "TrajectEinde" AS ENUM ('doelen_behaald', 'kan_zonder', 'werk_gestopt', 'andere_begeleiding', 'verzoek_werknemer', 'verzoek_werkgever', 'termijn_voorbij', 'anders');

-- CreateEnum
CREATE TYPE "TrajectVerlengReden" AS ENUM ('doelen_nog_niet_behaald', 'nieuwe_taken', 'nieuwe_leidinggevende', 'nieuw_contract', 'verzoek_werkgever', 'verzoek_werknemer', 'anders');

-- CreateEnum
CREATE TYPE "DoelStatus" AS ENUM ('open', 'behaald', 'losgelaten');

-- CreateEnum
CREATE TYPE "GesprekMet" AS ENUM ('werknemer', 'werkgever', 'samen');

-- CreateEnum
CREATE TYPE "GesprekVorm" AS ENUM ('op_het_werk', 'op_kantoor', 'telefonisch', 'videobellen');

-- CreateEnum
CREATE TYPE "GesprekStatus" AS ENUM ('gepland', 'gehouden', 'vervallen');

-- CreateEnum
CREATE TYPE "EvaluatieAdvies" AS ENUM ('stoppen', 'doorgaan', 'verlengen', 'intensiveren');

-- CreateEnum
CREATE TYPE "DoelOordeel" AS ENUM ('behaald', 'op_weg', 'geen_vooruitgang', 'losgelaten');

-- CreateEnum
CREATE TYPE "UrgentDoor" AS ENUM ('werkgever', 'kandidaat', 'adviseur');

-- CreateEnum
CREATE TYPE "UrgentSoort" AS ENUM ('komt_niet', 'afspraken', 'conflict', 'werk_past_niet', 'begeleiding_weg', 'dreigt_te_stoppen', 'anders');

-- CreateTable
CREATE TABLE "jobcoachtraject" (
    "id" UUID NOT NULL,
    "jobcoach_id" UUID NOT NULL,
    "werkgever_id" UUID NOT NULL,
    "plaatsing_id" UUID,
    "kandidaat_id" UUID,
    "status" "TrajectStatus" NOT NULL DEFAULT 'lopend',
    "startdatum" DATE NOT NULL,
    "einddatum" DATE NOT NULL,
    "beeindigd_op" DATE,
    "einde_reden" "TrajectEinde",
    "aanpak" VARCHAR(2000),
    "opgeschoond_op" DATE,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "bijgewerkt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "jobcoachtraject_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "jobcoachdoel" (
    "id" UUID NOT NULL,
    "traject_id" UUID NOT NULL,
    "tekst" VARCHAR(300) NOT NULL,
    "deadline" DATE NOT NULL,
    "status" "DoelStatus" NOT NULL DEFAULT 'open',
    "afgerond_op" DATE,
    "volgorde" SMALLINT NOT NULL,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "jobcoachdoel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "jobcoachgesprek" (
    "id" UUID NOT NULL,
    "traject_id" UUID NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,
    "met" "GesprekMet" NOT NULL,
    "vorm" "GesprekVorm" NOT NULL,
    "plaats" VARCHAR(200),
    "status" "GesprekStatus" NOT NULL DEFAULT 'gepland',
    "verslag" VARCHAR(6000),
    "afspraken" VARCHAR(1500),
    "herinnerd_op" TIMESTAMPTZ(3),
    "versie" INTEGER NOT NULL DEFAULT 1,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "bijgewerkt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "jobcoachgesprek_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "werknemersprofiel" (
    "traject_id" UUID NOT NULL,
    "sterke_kanten" VARCHAR(1500),
    "wat_helpt" VARCHAR(1500),
    "wat_niet_helpt" VARCHAR(1500),
    "leren" VARCHAR(1500),
    "contact" VARCHAR(1500),
    "wensen" VARCHAR(1500),
    "versie" INTEGER NOT NULL DEFAULT 1,
    "bijgewerkt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "werknemersprofiel_pkey" PRIMARY KEY ("traject_id")
);

-- CreateTable
CREATE TABLE "werkgeversprofiel" (
    "traject_id" UUID NOT NULL,
    "werkplek" VARCHAR(1500),
    "taken" VARCHAR(1500),
    "begeleiding" VARCHAR(1500),
    "buddy" VARCHAR(1500),
    "afspraken" VARCHAR(1500),
    "kansen" VARCHAR(1500),
    "versie" INTEGER NOT NULL DEFAULT 1,
    "bijgewerkt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "werkgeversprofiel_pkey" PRIMARY KEY ("traject_id")
);

-- CreateTable
CREATE TABLE "trajectevaluatie" (
    "id" UUID NOT NULL,
    "traject_id" UUID NOT NULL,
    "op" DATE NOT NULL,
    "advies" "EvaluatieAdvies" NOT NULL,
    "toelichting" VARCHAR(3000),
    "volgende_op" DATE,
    "door_id" UUID,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "trajectevaluatie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluatiedoel" (
    "evaluatie_id" UUID NOT NULL,
    "doel_id" UUID NOT NULL,
    "oordeel" "DoelOordeel" NOT NULL,

    CONSTRAINT "evaluatiedoel_pkey" PRIMARY KEY ("evaluatie_id","doel_id")
);

-- CreateTable
CREATE TABLE "trajectverlenging" (
    "id" UUID NOT NULL,
    "traject_id" UUID NOT NULL,
    "van" DATE NOT NULL,
    "tot" DATE NOT NULL,
    "reden" "TrajectVerlengReden" NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "trajectverlenging_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trajectoverdracht" (
    "id" UUID NOT NULL,
    "traject_id" UUID NOT NULL,
    "van_id" UUID,
    "naar_id" UUID,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "trajectoverdracht_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "urgente_melding" (
    "id" UUID NOT NULL,
    "traject_id" UUID NOT NULL,
    "door" "UrgentDoor" NOT NULL,
    "account_id" UUID,
    "soort" "UrgentSoort" NOT NULL,
    "tekst" VARCHAR(500),
    "op" TIMESTAMPTZ(3) NOT NULL,
    "reactie_voor" DATE NOT NULL,
    "opgepakt_op" TIMESTAMPTZ(3),
    "opgepakt_door_id" UUID,
    "afgehandeld_op" TIMESTAMPTZ(3),
    "uitkomst" VARCHAR(500),
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "urgente_melding_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "jobcoachtraject_jobcoach_id_status_idx" ON "jobcoachtraject"("jobcoach_id", "status");

-- CreateIndex
CREATE INDEX "jobcoachtraject_werkgever_id_idx" ON "jobcoachtraject"("werkgever_id");

-- CreateIndex
CREATE INDEX "jobcoachtraject_plaatsing_id_idx" ON "jobcoachtraject"("plaatsing_id");

-- CreateIndex
CREATE INDEX "jobcoachtraject_kandidaat_id_idx" ON "jobcoachtraject"("kandidaat_id");

-- CreateIndex
CREATE INDEX "jobcoachdoel_traject_id_volgorde_idx" ON "jobcoachdoel"("traject_id", "volgorde");

-- CreateIndex
CREATE INDEX "jobcoachgesprek_traject_id_op_idx" ON "jobcoachgesprek"("traject_id", "op");

-- CreateIndex
CREATE INDEX "jobcoachgesprek_status_op_idx" ON "jobcoachgesprek"("status", "op");

-- CreateIndex
CREATE INDEX "trajectevaluatie_traject_id_op_idx" ON "trajectevaluatie"("traject_id", "op");

-- CreateIndex
CREATE INDEX "evaluatiedoel_doel_id_idx" ON "evaluatiedoel"("doel_id");

-- CreateIndex
CREATE INDEX "trajectverlenging_traject_id_op_idx" ON "trajectverlenging"("traject_id", "op");

-- CreateIndex
CREATE INDEX "trajectoverdracht_traject_id_op_idx" ON "trajectoverdracht"("traject_id", "op");

-- CreateIndex
CREATE INDEX "urgente_melding_traject_id_op_idx" ON "urgente_melding"("traject_id", "op");

-- CreateIndex
CREATE INDEX "urgente_melding_afgehandeld_op_reactie_voor_idx" ON "urgente_melding"("afgehandeld_op", "reactie_voor");

-- AddForeignKey
ALTER TABLE "jobcoachtraject" ADD CONSTRAINT "jobcoachtraject_jobcoach_id_fkey" FOREIGN KEY ("jobcoach_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jobcoachtraject" ADD CONSTRAINT "jobcoachtraject_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jobcoachtraject" ADD CONSTRAINT "jobcoachtraject_plaatsing_id_fkey" FOREIGN KEY ("plaatsing_id") REFERENCES "plaatsing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jobcoachtraject" ADD CONSTRAINT "jobcoachtraject_kandidaat_id_fkey" FOREIGN KEY ("kandidaat_id") REFERENCES "kandidaat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jobcoachdoel" ADD CONSTRAINT "jobcoachdoel_traject_id_fkey" FOREIGN KEY ("traject_id") REFERENCES "jobcoachtraject"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jobcoachgesprek" ADD CONSTRAINT "jobcoachgesprek_traject_id_fkey" FOREIGN KEY ("traject_id") REFERENCES "jobcoachtraject"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "werknemersprofiel" ADD CONSTRAINT "werknemersprofiel_traject_id_fkey" FOREIGN KEY ("traject_id") REFERENCES "jobcoachtraject"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "werkgeversprofiel" ADD CONSTRAINT "werkgeversprofiel_traject_id_fkey" FOREIGN KEY ("traject_id") REFERENCES "jobcoachtraject"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trajectevaluatie" ADD CONSTRAINT "trajectevaluatie_traject_id_fkey" FOREIGN KEY ("traject_id") REFERENCES "jobcoachtraject"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trajectevaluatie" ADD CONSTRAINT "trajectevaluatie_door_id_fkey" FOREIGN KEY ("door_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluatiedoel" ADD CONSTRAINT "evaluatiedoel_evaluatie_id_fkey" FOREIGN KEY ("evaluatie_id") REFERENCES "trajectevaluatie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluatiedoel" ADD CONSTRAINT "evaluatiedoel_doel_id_fkey" FOREIGN KEY ("doel_id") REFERENCES "jobcoachdoel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trajectverlenging" ADD CONSTRAINT "trajectverlenging_traject_id_fkey" FOREIGN KEY ("traject_id") REFERENCES "jobcoachtraject"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trajectoverdracht" ADD CONSTRAINT "trajectoverdracht_traject_id_fkey" FOREIGN KEY ("traject_id") REFERENCES "jobcoachtraject"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trajectoverdracht" ADD CONSTRAINT "trajectoverdracht_van_id_fkey" FOREIGN KEY ("van_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trajectoverdracht" ADD CONSTRAINT "trajectoverdracht_naar_id_fkey" FOREIGN KEY ("naar_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "urgente_melding" ADD CONSTRAINT "urgente_melding_traject_id_fkey" FOREIGN KEY ("traject_id") REFERENCES "jobcoachtraject"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "urgente_melding" ADD CONSTRAINT "urgente_melding_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "urgente_melding" ADD CONSTRAINT "urgente_melding_opgepakt_door_id_fkey" FOREIGN KEY ("opgepakt_door_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What is over has a day and a reason; what runs has neither.
ALTER TABLE jobcoachtraject ADD CONSTRAINT traject_einde CHECK (
  (status = 'beeindigd') = (beeindigd_op IS NOT NULL) AND (status = 'beeindigd') = (einde_reden IS NOT NULL)
);
ALTER TABLE jobcoachtraject ADD CONSTRAINT traject_dagen CHECK (einddatum >= startdatum);
-- A plaatsing is of somebody.
ALTER TABLE jobcoachtraject ADD CONSTRAINT traject_kandidaat CHECK (plaatsing_id IS NULL OR kandidaat_id IS NOT NULL);
-- Only what is over is cleaned.
ALTER TABLE jobcoachtraject ADD CONSTRAINT traject_opgeschoond CHECK (opgeschoond_op IS NULL OR status = 'beeindigd');
-- One coach at a time for one plaatsing.
CREATE UNIQUE INDEX traject_een_lopend ON jobcoachtraject (plaatsing_id) WHERE status = 'lopend';
ALTER TABLE jobcoachdoel ADD CONSTRAINT doel_afgerond CHECK ((status = 'open') = (afgerond_op IS NULL));
ALTER TABLE jobcoachdoel ADD CONSTRAINT doel_tekst CHECK (length(tekst) > 0);
-- What is to come has no report yet, and what did not happen has none either.
ALTER TABLE jobcoachgesprek ADD CONSTRAINT gesprek_verslag CHECK (
  status = 'gehouden' OR (verslag IS NULL AND afspraken IS NULL)
);
ALTER TABLE trajectverlenging ADD CONSTRAINT verlenging_later CHECK (tot > van);
ALTER TABLE urgente_melding ADD CONSTRAINT urgent_afgehandeld CHECK (
  (afgehandeld_op IS NULL) = (uitkomst IS NULL) AND (afgehandeld_op IS NULL OR opgepakt_op IS NOT NULL)
);
CREATE TRIGGER niet_bij_samengevoegde BEFORE INSERT OR UPDATE OF werkgever_id ON jobcoachtraject FOR EACH ROW EXECUTE FUNCTION weiger_samengevoegde_werkgever();

-- Who guides is a jobcoach with an open account when chosen. Blocking stays possible at once: the pages then say that another must take over.
CREATE FUNCTION traject_jobcoach_werkt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status = 'lopend' AND (TG_OP = 'INSERT' OR NEW.jobcoach_id <> OLD.jobcoach_id) THEN
    PERFORM 1 FROM account WHERE id = NEW.jobcoach_id FOR SHARE;
    IF NOT EXISTS (
      SELECT 1 FROM rol_toekenning r JOIN account a ON a.id = r.account_id
      WHERE r.account_id = NEW.jobcoach_id AND r.rol = 'jobcoach' AND a.geblokkeerd_op IS NULL
    ) THEN
      RAISE EXCEPTION 'traject_jobcoach_werkt: who guides is a jobcoach with an open account when chosen'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'traject_jobcoach_werkt';
    END IF;
  END IF;
  RETURN NEW;
END;
$$;
CREATE TRIGGER traject_jobcoach_werkt BEFORE INSERT OR UPDATE OF jobcoach_id ON jobcoachtraject
  FOR EACH ROW EXECUTE FUNCTION traject_jobcoach_werkt();

-- The last role of jobcoach goes only after the running trajecten went to a colleague.
CREATE FUNCTION rol_jobcoach_eerst_overdragen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM account WHERE id = OLD.account_id FOR NO KEY UPDATE;
  IF NOT EXISTS (SELECT 1 FROM rol_toekenning WHERE account_id = OLD.account_id AND rol = 'jobcoach')
    AND EXISTS (SELECT 1 FROM jobcoachtraject WHERE status = 'lopend' AND jobcoach_id = OLD.account_id)
  THEN
    RAISE EXCEPTION 'traject_eerst_overdragen: this account still guides somebody'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'traject_eerst_overdragen';
  END IF;
  RETURN NULL;
END;
$$;
CREATE TRIGGER rol_jobcoach_eerst_overdragen AFTER DELETE OR UPDATE OF account_id, rol ON rol_toekenning
  FOR EACH ROW WHEN (OLD.rol = 'jobcoach') EXECUTE FUNCTION rol_jobcoach_eerst_overdragen();

-- A plaatsing that has a jobcoach already becomes a traject of half a year, from today when that half year is past.
INSERT INTO jobcoachtraject (id, jobcoach_id, werkgever_id, plaatsing_id, kandidaat_id, startdatum, einddatum, bijgewerkt_op)
SELECT gen_random_uuid(), p.jobcoach_id, v.werkgever_id, p.id, k.kandidaat_id, p.startdatum,
  (GREATEST(p.startdatum, CURRENT_DATE) + INTERVAL '6 months')::date, now()
FROM plaatsing p
JOIN bemiddeling b ON b.id = p.bemiddeling_id
JOIN vacature v ON v.id = b.vacature_id
JOIN kandidaatprofiel k ON k.id = b.profiel_id
WHERE EXISTS (
  SELECT 1 FROM rol_toekenning r JOIN account a ON a.id = r.account_id
  WHERE r.account_id = p.jobcoach_id AND r.rol = 'jobcoach' AND a.geblokkeerd_op IS NULL
);
