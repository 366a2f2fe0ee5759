-- CreateEnum
CREATE TYPE "TabelStatus" AS ENUM ('concept', 'gepubliceerd');

-- CreateEnum
CREATE TYPE "SroiGrondslag" AS ENUM ('som', 'arbeid', 'bedrag');

-- CreateEnum
CREATE TYPE "SroiStatus" AS ENUM ('concept', 'actief', 'plan_ingediend', 'plan_akkoord', 'in_uitvoering', 'voldaan', 'niet_voldaan');

-- CreateEnum
CREATE TYPE "InvullingSoort" AS ENUM ('plaatsing', 'inkoop', 'expertise', 'training', 'stage', 'overig_werk');

-- CreateEnum
CREATE TYPE "InvullingStatus" AS ENUM ('gepland', 'ingediend', 'aanvullen', 'goedgekeurd', 'afgewezen', 'ingetrokken');

-- CreateTable
CREATE TABLE "opdrachtgever" (
    "id" UUID NOT NULL,
    "naam" VARCHAR(120) NOT NULL,
    "gemeente_code" CHAR(4),
    "organisatie_id" UUID,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "opdrachtgever_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bouwblokkentabel" (
    "id" UUID NOT NULL,
    "opdrachtgever_id" UUID NOT NULL,
    "versie" SMALLINT NOT NULL,
    "status" "TabelStatus" NOT NULL DEFAULT 'concept',
    "geldig_van" DATE NOT NULL,
    "fulltime_uren" SMALLINT NOT NULL,
    "inkoop_basispunten" INTEGER,
    "expertise_uur_cents" INTEGER,
    "training_plaats_cents" INTEGER,
    "stage_maand_cents" INTEGER,
    "telt_overig_werk" BOOLEAN NOT NULL,
    "gepubliceerd_op" TIMESTAMPTZ(3),
    "gepubliceerd_door_id" UUID,
    "wijziging" INTEGER NOT NULL DEFAULT 1,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "bouwblokkentabel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bouwblok" (
    "id" UUID NOT NULL,
    "tabel_id" UUID NOT NULL,
    "naam" VARCHAR(120) NOT NULL,
    "doelgroepen" "Doelgroep"[],
    "jaarwaarde_cents" INTEGER NOT NULL,
    "maximum_maanden" SMALLINT,

    CONSTRAINT "bouwblok_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bouwblokbonus" (
    "id" UUID NOT NULL,
    "tabel_id" UUID NOT NULL,
    "naam" VARCHAR(120) NOT NULL,
    "waarde_cents" INTEGER NOT NULL,
    "naar_rato" BOOLEAN NOT NULL,

    CONSTRAINT "bouwblokbonus_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sroi_verplichting" (
    "id" UUID NOT NULL,
    "opdrachtgever_id" UUID NOT NULL,
    "werkgever_id" UUID NOT NULL,
    "contractnummer" VARCHAR(60) NOT NULL,
    "omschrijving" VARCHAR(200) NOT NULL,
    "som_cents" BIGINT NOT NULL,
    "arbeid_basispunten" INTEGER NOT NULL,
    "grondslag" "SroiGrondslag" NOT NULL,
    "percentage_basispunten" INTEGER,
    "verplicht_cents" INTEGER NOT NULL,
    "gunning_op" DATE NOT NULL,
    "start_op" DATE NOT NULL,
    "eind_op" DATE NOT NULL,
    "herstel_tot" DATE NOT NULL,
    "coordinator_id" UUID NOT NULL,
    "status" "SroiStatus" NOT NULL DEFAULT 'concept',
    "tabel_id" UUID NOT NULL,
    "melden_voor" DATE NOT NULL,
    "gemeld_op" TIMESTAMPTZ(3),
    "plan" TEXT,
    "plan_ingediend_op" TIMESTAMPTZ(3),
    "plan_akkoord_op" TIMESTAMPTZ(3),
    "plan_reactie" TEXT,
    "herinnerd" SMALLINT NOT NULL DEFAULT 0,
    "melden_herinnerd_op" TIMESTAMPTZ(3),
    "gesloten_op" TIMESTAMPTZ(3),
    "slot_toelichting" TEXT,
    "slot_code" VARCHAR(24),
    "versie" INTEGER NOT NULL DEFAULT 1,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sroi_verplichting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sroi_rapportage" (
    "id" UUID NOT NULL,
    "verplichting_id" UUID NOT NULL,
    "dag" DATE NOT NULL,
    "gedaan_op" TIMESTAMPTZ(3),

    CONSTRAINT "sroi_rapportage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sroi_invulling" (
    "id" UUID NOT NULL,
    "verplichting_id" UUID NOT NULL,
    "soort" "InvullingSoort" NOT NULL,
    "status" "InvullingStatus" NOT NULL,
    "omschrijving" VARCHAR(200) NOT NULL,
    "van" DATE NOT NULL,
    "tot" DATE NOT NULL,
    "plaatsing_id" UUID,
    "bouwblok_id" UUID,
    "bedrag_cents" INTEGER,
    "aantal" INTEGER,
    "gemeente_code" CHAR(4),
    "ingediend_door_id" UUID NOT NULL,
    "ingediend_op" TIMESTAMPTZ(3),
    "beoordeeld_door_id" UUID,
    "beoordeeld_op" TIMESTAMPTZ(3),
    "reden" TEXT,
    "slot_cents" INTEGER,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sroi_invulling_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sroi_invulling_bonus" (
    "invulling_id" UUID NOT NULL,
    "bonus_id" UUID NOT NULL,

    CONSTRAINT "sroi_invulling_bonus_pkey" PRIMARY KEY ("invulling_id","bonus_id")
);

-- CreateTable
CREATE TABLE "sroi_bewijsstuk" (
    "id" UUID NOT NULL,
    "invulling_id" UUID NOT NULL,
    "naam" VARCHAR(100) NOT NULL,
    "type" VARCHAR(4) NOT NULL,
    "grootte" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "bestand_id" UUID NOT NULL,
    "door_id" UUID,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sroi_bewijsstuk_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "opdrachtgever_naam_key" ON "opdrachtgever"("naam");

-- CreateIndex
CREATE UNIQUE INDEX "opdrachtgever_organisatie_id_key" ON "opdrachtgever"("organisatie_id");

-- CreateIndex
CREATE UNIQUE INDEX "bouwblokkentabel_opdrachtgever_id_versie_key" ON "bouwblokkentabel"("opdrachtgever_id", "versie");

-- CreateIndex
CREATE UNIQUE INDEX "bouwblok_tabel_id_naam_key" ON "bouwblok"("tabel_id", "naam");

-- CreateIndex
CREATE UNIQUE INDEX "bouwblokbonus_tabel_id_naam_key" ON "bouwblokbonus"("tabel_id", "naam");

-- CreateIndex
CREATE UNIQUE INDEX "sroi_verplichting_slot_code_key" ON "sroi_verplichting"("slot_code");

-- CreateIndex
CREATE INDEX "sroi_verplichting_werkgever_id_idx" ON "sroi_verplichting"("werkgever_id");

-- CreateIndex
CREATE INDEX "sroi_verplichting_coordinator_id_status_idx" ON "sroi_verplichting"("coordinator_id", "status");

-- CreateIndex
CREATE INDEX "sroi_verplichting_status_herstel_tot_idx" ON "sroi_verplichting"("status", "herstel_tot");

-- CreateIndex
CREATE UNIQUE INDEX "sroi_verplichting_opdrachtgever_id_contractnummer_key" ON "sroi_verplichting"("opdrachtgever_id", "contractnummer");

-- CreateIndex
CREATE UNIQUE INDEX "sroi_rapportage_verplichting_id_dag_key" ON "sroi_rapportage"("verplichting_id", "dag");

-- CreateIndex
CREATE INDEX "sroi_invulling_verplichting_id_status_idx" ON "sroi_invulling"("verplichting_id", "status");

-- CreateIndex
CREATE UNIQUE INDEX "sroi_bewijsstuk_bestand_id_key" ON "sroi_bewijsstuk"("bestand_id");

-- CreateIndex
CREATE INDEX "sroi_bewijsstuk_invulling_id_idx" ON "sroi_bewijsstuk"("invulling_id");

-- AddForeignKey
ALTER TABLE "opdrachtgever" ADD CONSTRAINT "opdrachtgever_gemeente_code_fkey" FOREIGN KEY ("gemeente_code") REFERENCES "gemeente"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opdrachtgever" ADD CONSTRAINT "opdrachtgever_organisatie_id_fkey" FOREIGN KEY ("organisatie_id") REFERENCES "organisatie"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bouwblokkentabel" ADD CONSTRAINT "bouwblokkentabel_opdrachtgever_id_fkey" FOREIGN KEY ("opdrachtgever_id") REFERENCES "opdrachtgever"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bouwblokkentabel" ADD CONSTRAINT "bouwblokkentabel_gepubliceerd_door_id_fkey" FOREIGN KEY ("gepubliceerd_door_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bouwblok" ADD CONSTRAINT "bouwblok_tabel_id_fkey" FOREIGN KEY ("tabel_id") REFERENCES "bouwblokkentabel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bouwblokbonus" ADD CONSTRAINT "bouwblokbonus_tabel_id_fkey" FOREIGN KEY ("tabel_id") REFERENCES "bouwblokkentabel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sroi_verplichting" ADD CONSTRAINT "sroi_verplichting_opdrachtgever_id_fkey" FOREIGN KEY ("opdrachtgever_id") REFERENCES "opdrachtgever"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sroi_verplichting" ADD CONSTRAINT "sroi_verplichting_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sroi_verplichting" ADD CONSTRAINT "sroi_verplichting_coordinator_id_fkey" FOREIGN KEY ("coordinator_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sroi_verplichting" ADD CONSTRAINT "sroi_verplichting_tabel_id_fkey" FOREIGN KEY ("tabel_id") REFERENCES "bouwblokkentabel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sroi_rapportage" ADD CONSTRAINT "sroi_rapportage_verplichting_id_fkey" FOREIGN KEY ("verplichting_id") REFERENCES "sroi_verplichting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sroi_invulling" ADD CONSTRAINT "sroi_invulling_verplichting_id_fkey" FOREIGN KEY ("verplichting_id") REFERENCES "sroi_verplichting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sroi_invulling" ADD CONSTRAINT "sroi_invulling_plaatsing_id_fkey" FOREIGN KEY ("plaatsing_id") REFERENCES "plaatsing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sroi_invulling" ADD CONSTRAINT "sroi_invulling_bouwblok_id_fkey" FOREIGN KEY ("bouwblok_id") REFERENCES "bouwblok"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sroi_invulling" ADD CONSTRAINT "sroi_invulling_gemeente_code_fkey" FOREIGN KEY ("gemeente_code") REFERENCES "gemeente"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sroi_invulling" ADD CONSTRAINT "sroi_invulling_ingediend_door_id_fkey" FOREIGN KEY ("ingediend_door_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sroi_invulling" ADD CONSTRAINT "sroi_invulling_beoordeeld_door_id_fkey" FOREIGN KEY ("beoordeeld_door_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sroi_invulling_bonus" ADD CONSTRAINT "sroi_invulling_bonus_invulling_id_fkey" FOREIGN KEY ("invulling_id") REFERENCES "sroi_invulling"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sroi_invulling_bonus" ADD CONSTRAINT "sroi_invulling_bonus_bonus_id_fkey" FOREIGN KEY ("bonus_id") REFERENCES "bouwblokbonus"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sroi_bewijsstuk" ADD CONSTRAINT "sroi_bewijsstuk_invulling_id_fkey" FOREIGN KEY ("invulling_id") REFERENCES "sroi_invulling"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sroi_bewijsstuk" ADD CONSTRAINT "sroi_bewijsstuk_door_id_fkey" FOREIGN KEY ("door_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TRIGGER niet_bij_samengevoegde BEFORE INSERT OR UPDATE OF werkgever_id ON sroi_verplichting FOR EACH ROW EXECUTE FUNCTION weiger_samengevoegde_werkgever();

-- Tables of bouwblokken.
ALTER TABLE bouwblokkentabel ADD CONSTRAINT bouwblokkentabel_gepubliceerd CHECK (
  (status = 'gepubliceerd') = (gepubliceerd_op IS NOT NULL) AND (status = 'gepubliceerd') = (gepubliceerd_door_id IS NOT NULL)
);
ALTER TABLE bouwblokkentabel ADD CONSTRAINT bouwblokkentabel_waarden CHECK (
  versie > 0 AND fulltime_uren BETWEEN 1 AND 60
  AND coalesce(inkoop_basispunten BETWEEN 0 AND 10000, true)
  AND coalesce(expertise_uur_cents >= 0, true)
  AND coalesce(training_plaats_cents >= 0, true)
  AND coalesce(stage_maand_cents >= 0, true)
);
-- One draft at a time for one opdrachtgever.
CREATE UNIQUE INDEX bouwblokkentabel_een_concept ON bouwblokkentabel (opdrachtgever_id) WHERE status = 'concept';
ALTER TABLE bouwblok ADD CONSTRAINT bouwblok_waarden CHECK (
  length(naam) > 0 AND jaarwaarde_cents >= 0 AND coalesce(maximum_maanden BETWEEN 1 AND 240, true)
);
ALTER TABLE bouwblokbonus ADD CONSTRAINT bouwblokbonus_waarden CHECK (length(naam) > 0 AND waarde_cents >= 0);

-- What was published holds for contracts that run: nothing of it changes any more.
CREATE FUNCTION weiger_gepubliceerde_tabel() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'gepubliceerd' THEN
    RAISE EXCEPTION 'tabel_gepubliceerd' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER gepubliceerd_blijft BEFORE UPDATE OR DELETE ON bouwblokkentabel FOR EACH ROW EXECUTE FUNCTION weiger_gepubliceerde_tabel();

CREATE FUNCTION weiger_deel_van_gepubliceerde_tabel() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (TG_OP <> 'INSERT' AND EXISTS (SELECT FROM bouwblokkentabel WHERE id = OLD.tabel_id AND status = 'gepubliceerd'))
    OR (TG_OP <> 'DELETE' AND EXISTS (SELECT FROM bouwblokkentabel WHERE id = NEW.tabel_id AND status = 'gepubliceerd'))
  THEN
    RAISE EXCEPTION 'tabel_gepubliceerd' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER gepubliceerd_blijft BEFORE INSERT OR UPDATE OR DELETE ON bouwblok FOR EACH ROW EXECUTE FUNCTION weiger_deel_van_gepubliceerde_tabel();
CREATE TRIGGER gepubliceerd_blijft BEFORE INSERT OR UPDATE OR DELETE ON bouwblokbonus FOR EACH ROW EXECUTE FUNCTION weiger_deel_van_gepubliceerde_tabel();

-- A contract.
ALTER TABLE sroi_verplichting ADD CONSTRAINT sroi_verplichting_bedragen CHECK (
  som_cents > 0 AND verplicht_cents > 0 AND verplicht_cents <= som_cents AND arbeid_basispunten BETWEEN 0 AND 10000
  AND (grondslag = 'bedrag') = (percentage_basispunten IS NULL)
  AND coalesce(percentage_basispunten BETWEEN 1 AND 10000, true)
);
ALTER TABLE sroi_verplichting ADD CONSTRAINT sroi_verplichting_dagen CHECK (
  gunning_op <= eind_op AND start_op <= eind_op AND eind_op <= herstel_tot AND melden_voor >= gunning_op
);
ALTER TABLE sroi_verplichting ADD CONSTRAINT sroi_verplichting_plan CHECK (
  (plan IS NULL) = (plan_ingediend_op IS NULL)
  AND (plan_akkoord_op IS NULL OR plan IS NOT NULL)
  AND (status <> 'plan_ingediend' OR (plan IS NOT NULL AND plan_akkoord_op IS NULL))
  AND (status <> 'plan_akkoord' OR plan_akkoord_op IS NOT NULL)
);
ALTER TABLE sroi_verplichting ADD CONSTRAINT sroi_verplichting_gesloten CHECK (
  (status IN ('voldaan', 'niet_voldaan')) = (gesloten_op IS NOT NULL) AND (gesloten_op IS NULL) = (slot_code IS NULL)
);
ALTER TABLE sroi_verplichting ADD CONSTRAINT sroi_verplichting_herinnerd CHECK (herinnerd BETWEEN 0 AND 3);

-- Its table is a published one of its opdrachtgever, and stays what it was from the day on which the contract became active.
CREATE FUNCTION houd_sroi_tabel() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.status <> 'concept'
    AND (NEW.tabel_id <> OLD.tabel_id OR NEW.opdrachtgever_id <> OLD.opdrachtgever_id OR NEW.status = 'concept')
  THEN
    RAISE EXCEPTION 'sroi_tabel_vast' USING ERRCODE = 'check_violation';
  END IF;
  IF NOT EXISTS (
    SELECT FROM bouwblokkentabel
    WHERE id = NEW.tabel_id AND opdrachtgever_id = NEW.opdrachtgever_id AND status = 'gepubliceerd'
  ) THEN
    RAISE EXCEPTION 'sroi_tabel_van_opdrachtgever' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER houd_sroi_tabel BEFORE INSERT OR UPDATE OF tabel_id, opdrachtgever_id, status ON sroi_verplichting
  FOR EACH ROW EXECUTE FUNCTION houd_sroi_tabel();

-- What fulfils it.
ALTER TABLE sroi_invulling ADD CONSTRAINT sroi_invulling_soort CHECK (
  length(omschrijving) > 0 AND van <= tot
  AND (soort = 'plaatsing') = (plaatsing_id IS NOT NULL)
  AND (soort = 'plaatsing' OR bouwblok_id IS NULL)
  AND (soort IN ('inkoop', 'overig_werk')) = (bedrag_cents IS NOT NULL)
  AND (soort IN ('expertise', 'training')) = (aantal IS NOT NULL)
  AND coalesce(bedrag_cents > 0, true) AND coalesce(aantal > 0, true)
);
ALTER TABLE sroi_invulling ADD CONSTRAINT sroi_invulling_beoordeeld CHECK (
  (status = 'gepland' OR status = 'ingetrokken' OR ingediend_op IS NOT NULL)
  AND (status IN ('aanvullen', 'goedgekeurd', 'afgewezen')) = (beoordeeld_door_id IS NOT NULL)
  AND (beoordeeld_door_id IS NULL) = (beoordeeld_op IS NULL)
  AND (status NOT IN ('aanvullen', 'afgewezen') OR length(reden) > 0)
  AND (status <> 'goedgekeurd' OR soort <> 'plaatsing' OR bouwblok_id IS NOT NULL)
);
-- Four eyes: who hands in does not judge.
ALTER TABLE sroi_invulling ADD CONSTRAINT sroi_invulling_vier_ogen CHECK (beoordeeld_door_id <> ingediend_door_id);
-- One plaatsing counts for one contract, once.
CREATE UNIQUE INDEX sroi_invulling_plaatsing_een ON sroi_invulling (plaatsing_id) WHERE status NOT IN ('afgewezen', 'ingetrokken');

-- The bouwblok comes from the table of the contract, and of a closed contract nothing changes.
CREATE FUNCTION houd_sroi_invulling() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  verplichting sroi_verplichting;
BEGIN
  SELECT * INTO verplichting FROM sroi_verplichting WHERE id = NEW.verplichting_id;
  IF verplichting.status IN ('concept', 'voldaan', 'niet_voldaan') THEN
    RAISE EXCEPTION 'sroi_gesloten' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.bouwblok_id IS NOT NULL
    AND NOT EXISTS (SELECT FROM bouwblok WHERE id = NEW.bouwblok_id AND tabel_id = verplichting.tabel_id)
  THEN
    RAISE EXCEPTION 'sroi_bouwblok_van_tabel' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER houd_sroi_invulling BEFORE INSERT OR UPDATE ON sroi_invulling FOR EACH ROW EXECUTE FUNCTION houd_sroi_invulling();

CREATE FUNCTION houd_sroi_bonus() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM sroi_invulling i
    JOIN sroi_verplichting v ON v.id = i.verplichting_id
    JOIN bouwblokbonus b ON b.tabel_id = v.tabel_id
    WHERE i.id = NEW.invulling_id AND b.id = NEW.bonus_id AND v.status NOT IN ('voldaan', 'niet_voldaan')
  ) THEN
    RAISE EXCEPTION 'sroi_bonus_van_tabel' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER houd_sroi_bonus BEFORE INSERT OR UPDATE ON sroi_invulling_bonus FOR EACH ROW EXECUTE FUNCTION houd_sroi_bonus();

ALTER TABLE sroi_bewijsstuk ADD CONSTRAINT sroi_bewijsstuk_type CHECK (type IN ('pdf', 'jpg', 'png', 'docx'));
ALTER TABLE sroi_bewijsstuk ADD CONSTRAINT sroi_bewijsstuk_grootte CHECK (grootte > 0);
