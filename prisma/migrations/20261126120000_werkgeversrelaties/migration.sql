-- CreateEnum
CREATE TYPE "ContactSoort" AS ENUM ('bezoek', 'telefoon', 'mail', 'event');

-- CreateEnum
CREATE TYPE "TaakBron" AS ENUM ('handmatig', 'portaal');

-- CreateEnum
CREATE TYPE "Herkomst" AS ENUM ('werkgever_zelf', 'wsp_benaderde', 'doorverwezen_partner', 'doorverwezen_werkgever', 'evenement', 'vacature_gezien', 'sroi', 'onderwijs', 'anders', 'onbekend');

-- AlterTable
ALTER TABLE "werkgever" ADD COLUMN     "handelsnamen" TEXT[],
ADD COLUMN     "herkomst" "Herkomst" NOT NULL DEFAULT 'onbekend',
ADD COLUMN     "herkomst_toelichting" VARCHAR(300),
ADD COLUMN     "nieuwe_relatie_op" DATE,
ADD COLUMN     "samengevoegd_met_id" UUID,
ADD COLUMN     "samengevoegd_op" TIMESTAMPTZ(3),
ADD COLUMN     "vervanger_id" UUID,
ALTER COLUMN "relatie_sinds" SET DEFAULT CURRENT_TIMESTAMP;

-- CreateTable
CREATE TABLE "contactmoment" (
    "id" UUID NOT NULL,
    "werkgever_id" UUID NOT NULL,
    "soort" "ContactSoort" NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,
    "verslag" VARCHAR(4000) NOT NULL,
    "door_id" UUID NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "bijgewerkt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contactmoment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contactmoment_deelnemer" (
    "id" UUID NOT NULL,
    "contactmoment_id" UUID NOT NULL,
    "contactpersoon_id" UUID,
    "account_id" UUID,

    CONSTRAINT "contactmoment_deelnemer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "taak" (
    "id" UUID NOT NULL,
    "titel" VARCHAR(200) NOT NULL,
    "toelichting" VARCHAR(1000),
    "vervaldatum" DATE NOT NULL,
    "toegewezen_aan_id" UUID NOT NULL,
    "bron" "TaakBron" NOT NULL DEFAULT 'handmatig',
    "sleutel" VARCHAR(200),
    "werkgever_id" UUID,
    "vacature_id" UUID,
    "bemiddeling_id" UUID,
    "contactmoment_id" UUID,
    "gemaakt_door_id" UUID,
    "gedaan_op" TIMESTAMPTZ(3),
    "gedaan_door_id" UUID,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "bijgewerkt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "taak_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "relatiestatus_wijziging" (
    "id" UUID NOT NULL,
    "werkgever_id" UUID NOT NULL,
    "van" "Relatiestatus",
    "naar" "Relatiestatus" NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "door_id" UUID,
    "toelichting" VARCHAR(300),

    CONSTRAINT "relatiestatus_wijziging_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vestiging" (
    "id" UUID NOT NULL,
    "werkgever_id" UUID NOT NULL,
    "is_hoofdvestiging" BOOLEAN NOT NULL DEFAULT false,
    "naam" VARCHAR(100),
    "vestigingsnummer" CHAR(12),
    "straat" VARCHAR(70) NOT NULL,
    "huisnummer" VARCHAR(12) NOT NULL,
    "postcode" CHAR(6) NOT NULL,
    "pc4" CHAR(4) NOT NULL,
    "plaats" VARCHAR(70) NOT NULL,
    "gemeente_code" CHAR(4),
    "versie" INTEGER NOT NULL DEFAULT 1,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "bijgewerkt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "vestiging_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contactpersoon" (
    "id" UUID NOT NULL,
    "werkgever_id" UUID NOT NULL,
    "vestiging_id" UUID,
    "account_id" UUID,
    "naam" VARCHAR(120) NOT NULL,
    "functie" VARCHAR(100),
    "email" VARCHAR(320),
    "telefoon" VARCHAR(20),
    "notitie" VARCHAR(500),
    "is_eerste" BOOLEAN NOT NULL DEFAULT false,
    "actief" BOOLEAN NOT NULL DEFAULT true,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "bijgewerkt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contactpersoon_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "contactmoment_werkgever_id_op_idx" ON "contactmoment"("werkgever_id", "op");

-- CreateIndex
CREATE INDEX "contactmoment_door_id_op_idx" ON "contactmoment"("door_id", "op");

-- CreateIndex
CREATE INDEX "contactmoment_deelnemer_contactpersoon_id_idx" ON "contactmoment_deelnemer"("contactpersoon_id");

-- CreateIndex
CREATE INDEX "contactmoment_deelnemer_account_id_idx" ON "contactmoment_deelnemer"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "contactmoment_deelnemer_contactmoment_id_contactpersoon_id_key" ON "contactmoment_deelnemer"("contactmoment_id", "contactpersoon_id");

-- CreateIndex
CREATE UNIQUE INDEX "contactmoment_deelnemer_contactmoment_id_account_id_key" ON "contactmoment_deelnemer"("contactmoment_id", "account_id");

-- CreateIndex
CREATE UNIQUE INDEX "taak_sleutel_key" ON "taak"("sleutel");

-- CreateIndex
CREATE INDEX "taak_toegewezen_aan_id_gedaan_op_vervaldatum_idx" ON "taak"("toegewezen_aan_id", "gedaan_op", "vervaldatum");

-- CreateIndex
CREATE INDEX "taak_werkgever_id_gedaan_op_idx" ON "taak"("werkgever_id", "gedaan_op");

-- CreateIndex
CREATE INDEX "taak_vacature_id_idx" ON "taak"("vacature_id");

-- CreateIndex
CREATE INDEX "taak_bemiddeling_id_idx" ON "taak"("bemiddeling_id");

-- CreateIndex
CREATE INDEX "taak_contactmoment_id_idx" ON "taak"("contactmoment_id");

-- CreateIndex
CREATE INDEX "relatiestatus_wijziging_werkgever_id_op_idx" ON "relatiestatus_wijziging"("werkgever_id", "op");

-- CreateIndex
CREATE UNIQUE INDEX "vestiging_vestigingsnummer_key" ON "vestiging"("vestigingsnummer");

-- CreateIndex
CREATE INDEX "vestiging_werkgever_id_idx" ON "vestiging"("werkgever_id");

-- CreateIndex
CREATE INDEX "contactpersoon_account_id_idx" ON "contactpersoon"("account_id");

-- CreateIndex
CREATE INDEX "contactpersoon_email_idx" ON "contactpersoon"("email");

-- CreateIndex
CREATE UNIQUE INDEX "contactpersoon_werkgever_id_account_id_key" ON "contactpersoon"("werkgever_id", "account_id");

-- CreateIndex
CREATE INDEX "werkgever_vervanger_id_idx" ON "werkgever"("vervanger_id");

-- CreateIndex
CREATE INDEX "werkgever_samengevoegd_met_id_idx" ON "werkgever"("samengevoegd_met_id");

-- AddForeignKey
ALTER TABLE "contactmoment" ADD CONSTRAINT "contactmoment_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contactmoment" ADD CONSTRAINT "contactmoment_door_id_fkey" FOREIGN KEY ("door_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contactmoment_deelnemer" ADD CONSTRAINT "contactmoment_deelnemer_contactmoment_id_fkey" FOREIGN KEY ("contactmoment_id") REFERENCES "contactmoment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contactmoment_deelnemer" ADD CONSTRAINT "contactmoment_deelnemer_contactpersoon_id_fkey" FOREIGN KEY ("contactpersoon_id") REFERENCES "contactpersoon"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contactmoment_deelnemer" ADD CONSTRAINT "contactmoment_deelnemer_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "taak" ADD CONSTRAINT "taak_toegewezen_aan_id_fkey" FOREIGN KEY ("toegewezen_aan_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "taak" ADD CONSTRAINT "taak_gemaakt_door_id_fkey" FOREIGN KEY ("gemaakt_door_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "taak" ADD CONSTRAINT "taak_gedaan_door_id_fkey" FOREIGN KEY ("gedaan_door_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "taak" ADD CONSTRAINT "taak_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "taak" ADD CONSTRAINT "taak_vacature_id_fkey" FOREIGN KEY ("vacature_id") REFERENCES "vacature"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "taak" ADD CONSTRAINT "taak_bemiddeling_id_fkey" FOREIGN KEY ("bemiddeling_id") REFERENCES "bemiddeling"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "taak" ADD CONSTRAINT "taak_contactmoment_id_fkey" FOREIGN KEY ("contactmoment_id") REFERENCES "contactmoment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "werkgever" ADD CONSTRAINT "werkgever_vervanger_id_fkey" FOREIGN KEY ("vervanger_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "werkgever" ADD CONSTRAINT "werkgever_samengevoegd_met_id_fkey" FOREIGN KEY ("samengevoegd_met_id") REFERENCES "werkgever"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relatiestatus_wijziging" ADD CONSTRAINT "relatiestatus_wijziging_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relatiestatus_wijziging" ADD CONSTRAINT "relatiestatus_wijziging_door_id_fkey" FOREIGN KEY ("door_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vestiging" ADD CONSTRAINT "vestiging_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vestiging" ADD CONSTRAINT "vestiging_pc4_fkey" FOREIGN KEY ("pc4") REFERENCES "postcodegebied"("pc4") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vestiging" ADD CONSTRAINT "vestiging_gemeente_code_fkey" FOREIGN KEY ("gemeente_code") REFERENCES "gemeente"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contactpersoon" ADD CONSTRAINT "contactpersoon_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contactpersoon" ADD CONSTRAINT "contactpersoon_vestiging_id_fkey" FOREIGN KEY ("vestiging_id") REFERENCES "vestiging"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contactpersoon" ADD CONSTRAINT "contactpersoon_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What there was: the address becomes the hoofdvestiging, who logs in becomes a contactpersoon, the status gets its first line.
UPDATE werkgever SET nieuwe_relatie_op = relatie_sinds WHERE relatiestatus <> 'prospect';
INSERT INTO vestiging (id, werkgever_id, is_hoofdvestiging, straat, huisnummer, postcode, pc4, plaats, gemeente_code, bijgewerkt_op)
  SELECT gen_random_uuid(), id, true, left(straat, 70), left(huisnummer, 12), postcode, pc4, left(plaats, 70), gemeente_code, now() FROM werkgever;
INSERT INTO relatiestatus_wijziging (id, werkgever_id, naar, op)
  SELECT gen_random_uuid(), id, relatiestatus, relatie_sinds::timestamp AT TIME ZONE 'Europe/Amsterdam' FROM werkgever;
INSERT INTO contactpersoon (id, werkgever_id, account_id, naam, functie, email, telefoon, is_eerste, bijgewerkt_op)
  SELECT gen_random_uuid(), r.werkgever_id, r.account_id, left(a.naam, 120), left(a.functie, 100), a.email, left(a.telefoon, 20),
    row_number() OVER (PARTITION BY r.werkgever_id ORDER BY r.aangemaakt_op, r.id) = 1, now()
  FROM rol_toekenning r JOIN account a ON a.id = r.account_id
  WHERE r.rol = 'werkgever' AND a.geblokkeerd_op IS NULL;

-- Rules that the schema language has no words for. Each name says what it guards; tests refer to these names.

-- Werkgever: the date of a new relation is there from the first day that it is one.
ALTER TABLE werkgever ADD CONSTRAINT werkgever_nieuwe_relatie CHECK (
  CASE relatiestatus
    WHEN 'prospect' THEN nieuwe_relatie_op IS NULL
    WHEN 'beeindigd' THEN true
    ELSE nieuwe_relatie_op IS NOT NULL
  END
);
ALTER TABLE werkgever ADD CONSTRAINT werkgever_vervanger_ander CHECK (vervanger_id <> aanspreekpunt_id);
ALTER TABLE werkgever ADD CONSTRAINT werkgever_samengevoegd CHECK (
  (samengevoegd_met_id IS NULL) = (samengevoegd_op IS NULL)
  AND (samengevoegd_met_id IS NULL OR (samengevoegd_met_id <> id AND relatiestatus = 'beeindigd'))
);

-- Counted once: the date is never moved. A merge may give the earliest of the two, because it was one employer all along.
CREATE FUNCTION nieuwe_relatie_eenmaal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    -- The previous release does not know this column.
    IF NEW.relatiestatus NOT IN ('prospect', 'beeindigd') AND NEW.nieuwe_relatie_op IS NULL THEN
      NEW.nieuwe_relatie_op := NEW.relatie_sinds;
    END IF;
  ELSIF OLD.nieuwe_relatie_op IS NOT NULL AND NEW.nieuwe_relatie_op IS DISTINCT FROM OLD.nieuwe_relatie_op AND NOT EXISTS (
    SELECT 1 FROM werkgever WHERE samengevoegd_met_id = NEW.id AND nieuwe_relatie_op = NEW.nieuwe_relatie_op AND nieuwe_relatie_op < OLD.nieuwe_relatie_op
  ) THEN
    RAISE EXCEPTION 'werkgever_nieuwe_relatie_eenmaal: the date of a new relation is set once'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'werkgever_nieuwe_relatie_eenmaal';
  END IF;
  RETURN NEW;
END;
$$;
CREATE TRIGGER werkgever_nieuwe_relatie_eenmaal BEFORE INSERT OR UPDATE OF nieuwe_relatie_op ON werkgever
  FOR EACH ROW EXECUTE FUNCTION nieuwe_relatie_eenmaal();

-- "Iedere werkgever heeft één aanspreekpunt": an adviseur, and with an open account on the day of the choice. Blocking an
-- account later must be possible at once, because it is about safety: the account then stays the aanspreekpunt in name until
-- the employers are transferred. The role of adviseur stays until then as well.
CREATE FUNCTION is_adviseur(account uuid) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  -- Both sides of the rule lock the account: giving an employer and taking the role at the same moment cannot both succeed.
  PERFORM 1 FROM account a WHERE a.id = account FOR SHARE;
  RETURN EXISTS (SELECT 1 FROM rol_toekenning r WHERE r.account_id = account AND r.rol = 'adviseur');
END;
$$;
CREATE FUNCTION is_adviseur_aan_het_werk(account uuid) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  RETURN is_adviseur(account) AND EXISTS (SELECT 1 FROM account a WHERE a.id = account AND a.geblokkeerd_op IS NULL);
END;
$$;
CREATE FUNCTION werkgever_houdt_aanspreekpunt() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  begint boolean := TG_OP = 'INSERT' OR OLD.relatiestatus = 'beeindigd';
BEGIN
  IF NEW.relatiestatus = 'beeindigd' THEN
    RETURN NEW;
  END IF;
  IF NOT is_adviseur(NEW.aanspreekpunt_id)
    OR ((begint OR NEW.aanspreekpunt_id <> OLD.aanspreekpunt_id) AND NOT is_adviseur_aan_het_werk(NEW.aanspreekpunt_id))
    OR (NEW.vervanger_id IS NOT NULL AND NOT is_adviseur(NEW.vervanger_id))
    OR (NEW.vervanger_id IS NOT NULL AND (begint OR NEW.vervanger_id IS DISTINCT FROM OLD.vervanger_id)
      AND NOT is_adviseur_aan_het_werk(NEW.vervanger_id))
  THEN
    RAISE EXCEPTION 'werkgever_aanspreekpunt_werkt: the aanspreekpunt and the vervanger are adviseurs, with an open account when they are chosen'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'werkgever_aanspreekpunt_werkt';
  END IF;
  RETURN NEW;
END;
$$;
CREATE TRIGGER werkgever_aanspreekpunt_werkt BEFORE INSERT OR UPDATE OF aanspreekpunt_id, vervanger_id, relatiestatus ON werkgever
  FOR EACH ROW EXECUTE FUNCTION werkgever_houdt_aanspreekpunt();

CREATE FUNCTION rol_eerst_overdragen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM account WHERE id = OLD.account_id FOR NO KEY UPDATE;
  IF NOT EXISTS (SELECT 1 FROM rol_toekenning WHERE account_id = OLD.account_id AND rol = 'adviseur') THEN
    IF EXISTS (
      SELECT 1 FROM werkgever
      WHERE relatiestatus <> 'beeindigd' AND (aanspreekpunt_id = OLD.account_id OR vervanger_id = OLD.account_id)
    ) THEN
      RAISE EXCEPTION 'werkgever_eerst_overdragen: this account still has employers'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'werkgever_eerst_overdragen';
    END IF;
  END IF;
  RETURN OLD;
END;
$$;
CREATE TRIGGER rol_eerst_overdragen AFTER DELETE OR UPDATE OF rol, account_id ON rol_toekenning
  FOR EACH ROW WHEN (OLD.rol = 'adviseur') EXECUTE FUNCTION rol_eerst_overdragen();

DO $$
DECLARE
  zonder bigint;
BEGIN
  SELECT count(*) INTO zonder FROM werkgever w
    WHERE w.relatiestatus <> 'beeindigd' AND NOT is_adviseur(w.aanspreekpunt_id);
  IF zonder > 0 THEN
    RAISE EXCEPTION '% employers have an aanspreekpunt who is no adviseur: give them another one first', zonder;
  END IF;
END;
$$;

-- Vestiging: exactly one hoofdvestiging.
ALTER TABLE vestiging ADD CONSTRAINT vestiging_postcode CHECK (postcode ~ '^[1-9][0-9]{3}[A-Z]{2}$' AND pc4 = left(postcode, 4));
ALTER TABLE vestiging ADD CONSTRAINT vestiging_nummer CHECK (vestigingsnummer ~ '^[0-9]{12}$');
CREATE UNIQUE INDEX vestiging_een_hoofdvestiging ON vestiging (werkgever_id) WHERE is_hoofdvestiging;
CREATE FUNCTION houd_een_hoofdvestiging() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM werkgever WHERE id = OLD.werkgever_id AND samengevoegd_met_id IS NULL)
    AND NOT EXISTS (SELECT 1 FROM vestiging WHERE werkgever_id = OLD.werkgever_id AND is_hoofdvestiging) THEN
    RAISE EXCEPTION 'vestiging_een_hoofdvestiging: an employer keeps one hoofdvestiging'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'vestiging_een_hoofdvestiging';
  END IF;
  RETURN NULL;
END;
$$;
CREATE CONSTRAINT TRIGGER vestiging_houdt_een_hoofdvestiging AFTER UPDATE OR DELETE ON vestiging DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (OLD.is_hoofdvestiging) EXECUTE FUNCTION houd_een_hoofdvestiging();
-- The previous release knows no vestigingen: it writes the address with the employer, and reads it there.
CREATE FUNCTION maak_hoofdvestiging() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO vestiging (id, werkgever_id, is_hoofdvestiging, straat, huisnummer, postcode, pc4, plaats, gemeente_code, bijgewerkt_op)
    SELECT gen_random_uuid(), NEW.id, true, left(NEW.straat, 70), left(NEW.huisnummer, 12), NEW.postcode, NEW.pc4, left(NEW.plaats, 70), NEW.gemeente_code, now()
    WHERE NOT EXISTS (SELECT 1 FROM vestiging WHERE werkgever_id = NEW.id AND is_hoofdvestiging);
  RETURN NULL;
END;
$$;
CREATE CONSTRAINT TRIGGER werkgever_krijgt_hoofdvestiging AFTER INSERT ON werkgever DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION maak_hoofdvestiging();
CREATE FUNCTION kopieer_hoofdvestiging() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE werkgever SET straat = NEW.straat, huisnummer = NEW.huisnummer, postcode = NEW.postcode, pc4 = NEW.pc4,
    plaats = NEW.plaats, gemeente_code = NEW.gemeente_code
    WHERE id = NEW.werkgever_id AND (straat, huisnummer, postcode, plaats, gemeente_code)
      IS DISTINCT FROM (NEW.straat, NEW.huisnummer, NEW.postcode::text, NEW.plaats, NEW.gemeente_code::text);
  RETURN NULL;
END;
$$;
CREATE TRIGGER vestiging_kopieer_hoofdvestiging AFTER INSERT OR UPDATE ON vestiging
  FOR EACH ROW WHEN (NEW.is_hoofdvestiging) EXECUTE FUNCTION kopieer_hoofdvestiging();

-- Contactpersoon: exactly one first among the active ones.
ALTER TABLE contactpersoon ADD CONSTRAINT contactpersoon_eerste_actief CHECK (actief OR NOT is_eerste);
CREATE UNIQUE INDEX contactpersoon_een_eerste ON contactpersoon (werkgever_id) WHERE is_eerste;
CREATE FUNCTION houd_een_eerste_contactpersoon() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wie uuid;
BEGIN
  FOREACH wie IN ARRAY ARRAY[OLD.werkgever_id, NEW.werkgever_id] LOOP
    IF EXISTS (SELECT 1 FROM contactpersoon WHERE werkgever_id = wie AND actief)
      AND NOT EXISTS (SELECT 1 FROM contactpersoon WHERE werkgever_id = wie AND is_eerste) THEN
      RAISE EXCEPTION 'contactpersoon_een_eerste: one of the active contactpersonen is the first'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'contactpersoon_een_eerste';
    END IF;
  END LOOP;
  RETURN NULL;
END;
$$;
CREATE CONSTRAINT TRIGGER contactpersoon_houdt_een_eerste AFTER INSERT OR UPDATE OR DELETE ON contactpersoon DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION houd_een_eerste_contactpersoon();

-- Contactmoment and taak.
ALTER TABLE contactmoment_deelnemer ADD CONSTRAINT contactmoment_deelnemer_een_van_twee CHECK (num_nonnulls(contactpersoon_id, account_id) = 1);
ALTER TABLE taak ADD CONSTRAINT taak_sleutel_van_portaal CHECK ((bron = 'portaal') = (sleutel IS NOT NULL));
ALTER TABLE taak ADD CONSTRAINT taak_onderwerp CHECK (num_nonnulls(vacature_id, bemiddeling_id) <= 1 AND (num_nonnulls(vacature_id, bemiddeling_id) = 0 OR werkgever_id IS NOT NULL));
ALTER TABLE taak ADD CONSTRAINT taak_gedaan CHECK (gedaan_op IS NOT NULL OR gedaan_door_id IS NULL);

-- Nothing new comes at an employer that was merged into another one. Every table that points at werkgever has this trigger: who
-- adds something waits for a merge that is under way, and then hears that the employer is no longer there.
CREATE FUNCTION weiger_samengevoegde_werkgever() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.werkgever_id IS NOT NULL THEN
    PERFORM 1 FROM werkgever WHERE id = NEW.werkgever_id FOR KEY SHARE;
    IF EXISTS (SELECT 1 FROM werkgever WHERE id = NEW.werkgever_id AND samengevoegd_met_id IS NOT NULL) THEN
      RAISE EXCEPTION 'werkgever_is_samengevoegd: this employer was merged into another one'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'werkgever_is_samengevoegd';
    END IF;
  END IF;
  RETURN NEW;
END;
$$;
CREATE TRIGGER niet_bij_samengevoegde BEFORE INSERT OR UPDATE OF werkgever_id ON rol_toekenning FOR EACH ROW EXECUTE FUNCTION weiger_samengevoegde_werkgever();
CREATE TRIGGER niet_bij_samengevoegde BEFORE INSERT OR UPDATE OF werkgever_id ON vacature FOR EACH ROW EXECUTE FUNCTION weiger_samengevoegde_werkgever();
CREATE TRIGGER niet_bij_samengevoegde BEFORE INSERT OR UPDATE OF werkgever_id ON toestemming FOR EACH ROW EXECUTE FUNCTION weiger_samengevoegde_werkgever();
CREATE TRIGGER niet_bij_samengevoegde BEFORE INSERT OR UPDATE OF werkgever_id ON relatiestatus_wijziging FOR EACH ROW EXECUTE FUNCTION weiger_samengevoegde_werkgever();
CREATE TRIGGER niet_bij_samengevoegde BEFORE INSERT OR UPDATE OF werkgever_id ON vestiging FOR EACH ROW EXECUTE FUNCTION weiger_samengevoegde_werkgever();
CREATE TRIGGER niet_bij_samengevoegde BEFORE INSERT OR UPDATE OF werkgever_id ON contactpersoon FOR EACH ROW EXECUTE FUNCTION weiger_samengevoegde_werkgever();
CREATE TRIGGER niet_bij_samengevoegde BEFORE INSERT OR UPDATE OF werkgever_id ON contactmoment FOR EACH ROW EXECUTE FUNCTION weiger_samengevoegde_werkgever();
CREATE TRIGGER niet_bij_samengevoegde BEFORE INSERT OR UPDATE OF werkgever_id ON taak FOR EACH ROW EXECUTE FUNCTION weiger_samengevoegde_werkgever();
CREATE TRIGGER niet_bij_samengevoegde BEFORE INSERT OR UPDATE OF werkgever_id ON tevredenheidsonderzoek FOR EACH ROW EXECUTE FUNCTION weiger_samengevoegde_werkgever();
CREATE TRIGGER niet_bij_samengevoegde BEFORE INSERT OR UPDATE OF werkgever_id ON talentgebruik FOR EACH ROW EXECUTE FUNCTION weiger_samengevoegde_werkgever();
CREATE TRIGGER niet_bij_samengevoegde BEFORE INSERT OR UPDATE OF werkgever_id ON talentbezoek FOR EACH ROW EXECUTE FUNCTION weiger_samengevoegde_werkgever();
CREATE TRIGGER niet_bij_samengevoegde BEFORE INSERT OR UPDATE OF werkgever_id ON talentmelding FOR EACH ROW EXECUTE FUNCTION weiger_samengevoegde_werkgever();
CREATE TRIGGER niet_bij_samengevoegde BEFORE INSERT OR UPDATE OF werkgever_id ON kennismakingsverzoek FOR EACH ROW EXECUTE FUNCTION weiger_samengevoegde_werkgever();
