-- CreateEnum
CREATE TYPE "PlaatsingEindeReden" AS ENUM ('contract_afgelopen', 'door_werkgever', 'door_werknemer', 'onderling_overleg', 'proeftijd', 'ander_werk', 'verhuisd', 'plaats_vervallen', 'niet_begonnen', 'anders');

-- CreateEnum
CREATE TYPE "ContractSoort" AS ENUM ('tijdelijk', 'vast', 'uitzend', 'zonder_loon');

-- CreateEnum
CREATE TYPE "ContractAanleiding" AS ENUM ('start', 'verlenging', 'uren');

-- AlterTable
ALTER TABLE "plaatsing" ADD COLUMN "partner_id" UUID,
ADD COLUMN "beeindigd_op" DATE,
ADD COLUMN "einde_reden" "PlaatsingEindeReden",
ADD COLUMN "versie" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN "bijgewerkt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- CreateTable
CREATE TABLE "plaatsing_contract" (
    "id" UUID NOT NULL,
    "plaatsing_id" UUID NOT NULL,
    "volgnummer" SMALLINT NOT NULL,
    "soort" "ContractSoort" NOT NULL,
    "aanleiding" "ContractAanleiding" NOT NULL,
    "van" DATE NOT NULL,
    "tot" DATE,
    "uren_per_week" SMALLINT NOT NULL,
    "herinnerd_op" TIMESTAMPTZ(3),
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plaatsing_contract_pkey" PRIMARY KEY ("id")
);

-- What is there already: carried by the partner that serves the candidate, and with the one contract that the row itself was.
UPDATE plaatsing p SET partner_id = k.organisatie_id
  FROM bemiddeling b JOIN kandidaatprofiel kp ON kp.id = b.profiel_id JOIN kandidaat k ON k.id = kp.kandidaat_id
  WHERE b.id = p.bemiddeling_id;
ALTER TABLE "plaatsing" ALTER COLUMN "partner_id" SET NOT NULL;

CREATE FUNCTION plaatsing_eerste_contract(p plaatsing) RETURNS void LANGUAGE sql AS $$
  INSERT INTO plaatsing_contract (id, plaatsing_id, volgnummer, soort, aanleiding, van, tot, uren_per_week)
  SELECT gen_random_uuid(), p.id, 1,
    CASE
      WHEN p.soort IN ('stage', 'werkervaringsplek') THEN 'zonder_loon'
      WHEN p.einddatum IS NULL THEN 'vast'
      ELSE 'tijdelijk'
    END::"ContractSoort",
    'start', p.startdatum, p.einddatum, p.uren_per_week
  WHERE NOT EXISTS (SELECT 1 FROM plaatsing_contract c WHERE c.plaatsing_id = p.id);
$$;
SELECT plaatsing_eerste_contract(p) FROM plaatsing p;

-- CreateIndex
CREATE INDEX "plaatsing_einddatum_idx" ON "plaatsing"("einddatum");

-- CreateIndex
CREATE INDEX "plaatsing_jobcoach_id_idx" ON "plaatsing"("jobcoach_id");

-- CreateIndex
CREATE INDEX "plaatsing_partner_id_idx" ON "plaatsing"("partner_id");

-- CreateIndex
CREATE UNIQUE INDEX "plaatsing_contract_plaatsing_id_volgnummer_key" ON "plaatsing_contract"("plaatsing_id", "volgnummer");

-- CreateIndex
CREATE INDEX "plaatsing_contract_tot_idx" ON "plaatsing_contract"("tot");

-- AddForeignKey
ALTER TABLE "plaatsing" ADD CONSTRAINT "plaatsing_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "organisatie"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plaatsing_contract" ADD CONSTRAINT "plaatsing_contract_plaatsing_id_fkey" FOREIGN KEY ("plaatsing_id") REFERENCES "plaatsing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- An end has a reason, and never lies before the first day. Who never began ended on the day that was agreed.
ALTER TABLE plaatsing ADD CONSTRAINT plaatsing_einde CHECK ((beeindigd_op IS NULL) = (einde_reden IS NULL));
ALTER TABLE plaatsing ADD CONSTRAINT plaatsing_beeindigd CHECK (
  beeindigd_op IS NULL OR beeindigd_op = startdatum OR (beeindigd_op > startdatum AND einde_reden <> 'niet_begonnen')
);

ALTER TABLE plaatsing_contract ADD CONSTRAINT contract_dagen CHECK (tot IS NULL OR tot >= van);
ALTER TABLE plaatsing_contract ADD CONSTRAINT contract_uren CHECK (uren_per_week BETWEEN 1 AND 60);
ALTER TABLE plaatsing_contract ADD CONSTRAINT contract_tijdelijk CHECK (soort <> 'tijdelijk' OR tot IS NOT NULL);
ALTER TABLE plaatsing_contract ADD CONSTRAINT contract_aanleiding CHECK ((volgnummer = 1) = (aanleiding = 'start') AND volgnummer >= 1);
-- Both ends count: who works until Friday in one contract begins the next one on Saturday.
ALTER TABLE plaatsing_contract ADD CONSTRAINT contract_geen_overlap
  EXCLUDE USING gist (plaatsing_id WITH =, daterange(van, tot, '[]') WITH &&);

-- The figures count a plaatsing by how it began: gemeente and doelgroep of that day, kind, hours. A later move or a wrong click
-- must not change a quarter that was reported, so the database refuses it. What a person typed may be mended until the first
-- working day has come; for gemeente, doelgroep and bemiddeling there is nothing to mend, the portal reads those itself.
CREATE FUNCTION plaatsing_start_bevroren() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF ROW(NEW.bemiddeling_id, NEW.gemeente_code, NEW.doelgroep_bij_start)
    IS DISTINCT FROM ROW(OLD.bemiddeling_id, OLD.gemeente_code, OLD.doelgroep_bij_start)
    OR (
      OLD.startdatum <= (now() AT TIME ZONE 'Europe/Amsterdam')::date
      AND ROW(NEW.soort, NEW.startdatum, NEW.uren_per_week, NEW.is_garantiebaan, NEW.omvang)
        IS DISTINCT FROM ROW(OLD.soort, OLD.startdatum, OLD.uren_per_week, OLD.is_garantiebaan, OLD.omvang)
    )
  THEN
    RAISE EXCEPTION 'plaatsing_bevroren: how a plaatsing began does not change' USING ERRCODE = 'check_violation', CONSTRAINT = 'plaatsing_bevroren';
  END IF;
  RETURN NEW;
END;
$$;
CREATE TRIGGER plaatsing_bevroren BEFORE UPDATE ON plaatsing FOR EACH ROW EXECUTE FUNCTION plaatsing_start_bevroren();

-- The agreed last day stands in the contracts. The plaatsing has a copy, because lists are filtered and sorted by it and the
-- previous release reads it there.
CREATE FUNCTION plaatsing_einddatum_van_contract() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  van_plaatsing uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.plaatsing_id ELSE NEW.plaatsing_id END;
  laatste date := (SELECT c.tot FROM plaatsing_contract c WHERE c.plaatsing_id = van_plaatsing ORDER BY c.volgnummer DESC LIMIT 1);
BEGIN
  UPDATE plaatsing SET einddatum = laatste WHERE id = van_plaatsing AND einddatum IS DISTINCT FROM laatste;
  RETURN NULL;
END;
$$;
CREATE TRIGGER contract_einddatum AFTER INSERT OR DELETE OR UPDATE OF tot, volgnummer ON plaatsing_contract
  FOR EACH ROW EXECUTE FUNCTION plaatsing_einddatum_van_contract();

-- The previous release knows of no partner and no contracts: it gets the partner of the candidate, and its contract at the end.
CREATE FUNCTION plaatsing_vul_partner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.partner_id := COALESCE(NEW.partner_id, (
    SELECT k.organisatie_id FROM bemiddeling b
      JOIN kandidaatprofiel kp ON kp.id = b.profiel_id JOIN kandidaat k ON k.id = kp.kandidaat_id
      WHERE b.id = NEW.bemiddeling_id
  ));
  RETURN NEW;
END;
$$;
CREATE TRIGGER plaatsing_partner BEFORE INSERT ON plaatsing FOR EACH ROW EXECUTE FUNCTION plaatsing_vul_partner();

CREATE FUNCTION plaatsing_vul_contract() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM plaatsing_eerste_contract(NEW);
  RETURN NULL;
END;
$$;
CREATE CONSTRAINT TRIGGER plaatsing_contract_vullen AFTER INSERT ON plaatsing DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION plaatsing_vul_contract();

-- The contracts are one row of days: from the first working day, each from the day after the one before, and only the last one
-- open-ended. Looked at when the transaction ends, because a change of hours is two steps.
CREATE FUNCTION controleer_contracten(van_plaatsing uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  start date := (SELECT p.startdatum FROM plaatsing p WHERE p.id = van_plaatsing);
BEGIN
  IF start IS NOT NULL AND (
    NOT EXISTS (SELECT 1 FROM plaatsing_contract c WHERE c.plaatsing_id = van_plaatsing)
    OR EXISTS (
      SELECT 1 FROM (
        SELECT c.volgnummer, c.van, c.soort, c.tot,
          row_number() OVER (ORDER BY c.volgnummer) AS plek,
          lag(c.tot) OVER (ORDER BY c.volgnummer) AS vorige,
          lead(c.id) OVER (ORDER BY c.volgnummer) AS volgende
        FROM plaatsing_contract c WHERE c.plaatsing_id = van_plaatsing
      ) rij
      WHERE rij.volgnummer <> rij.plek
        OR rij.van IS DISTINCT FROM (CASE WHEN rij.plek = 1 THEN start ELSE rij.vorige + 1 END)
        OR (rij.soort = 'vast' AND rij.volgende IS NULL AND rij.tot IS NOT NULL)
    )
  ) THEN
    RAISE EXCEPTION 'contracten_sluiten_aan: contracts begin on the first working day and follow each other' USING ERRCODE = 'check_violation', CONSTRAINT = 'contracten_sluiten_aan';
  END IF;
END;
$$;
CREATE FUNCTION contract_sluit_aan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM controleer_contracten(CASE WHEN TG_OP = 'DELETE' THEN OLD.plaatsing_id ELSE NEW.plaatsing_id END);
  RETURN NULL;
END;
$$;
CREATE CONSTRAINT TRIGGER contract_sluit_aan AFTER INSERT OR UPDATE OR DELETE ON plaatsing_contract DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION contract_sluit_aan();
CREATE FUNCTION plaatsing_begint_met_contract() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM controleer_contracten(NEW.id);
  RETURN NULL;
END;
$$;
CREATE CONSTRAINT TRIGGER plaatsing_start_contract AFTER UPDATE OF startdatum ON plaatsing DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION plaatsing_begint_met_contract();
