-- AlterTable
ALTER TABLE "sroi_verplichting" ADD COLUMN     "plan_door_id" UUID;

-- AddForeignKey
ALTER TABLE "sroi_verplichting" ADD CONSTRAINT "sroi_verplichting_plan_door_id_fkey" FOREIGN KEY ("plan_door_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A contract that is not closed has a coordinator who is an adviseur, with an open account on the day of the choice. Blocking an
-- account later must be possible at once; the contracts then wait for a beheerder to transfer them.
CREATE FUNCTION sroi_coordinator_werkt() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  kiest boolean := TG_OP = 'INSERT' OR NEW.coordinator_id <> OLD.coordinator_id;
BEGIN
  IF NEW.status IN ('voldaan', 'niet_voldaan') THEN
    RETURN NEW;
  END IF;
  IF NOT is_adviseur(NEW.coordinator_id) OR (kiest AND NOT is_adviseur_aan_het_werk(NEW.coordinator_id)) THEN
    RAISE EXCEPTION 'sroi_coordinator_werkt: the coordinator is an adviseur, with an open account when chosen'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'sroi_coordinator_werkt';
  END IF;
  RETURN NEW;
END;
$$;
CREATE TRIGGER sroi_coordinator_werkt BEFORE INSERT OR UPDATE OF coordinator_id, status ON sroi_verplichting
  FOR EACH ROW EXECUTE FUNCTION sroi_coordinator_werkt();

-- The last role of adviseur goes only after the contracts went to a colleague.
CREATE FUNCTION rol_eerst_sroi_overdragen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM account WHERE id = OLD.account_id FOR NO KEY UPDATE;
  IF NOT EXISTS (SELECT 1 FROM rol_toekenning WHERE account_id = OLD.account_id AND rol = 'adviseur')
    AND EXISTS (
      SELECT 1 FROM sroi_verplichting WHERE coordinator_id = OLD.account_id AND status NOT IN ('voldaan', 'niet_voldaan')
    )
  THEN
    RAISE EXCEPTION 'sroi_eerst_overdragen: this account still coordinates contracts'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'sroi_eerst_overdragen';
  END IF;
  RETURN NULL;
END;
$$;
CREATE TRIGGER rol_eerst_sroi_overdragen AFTER DELETE OR UPDATE OF account_id, rol ON rol_toekenning
  FOR EACH ROW WHEN (OLD.rol = 'adviseur') EXECUTE FUNCTION rol_eerst_sroi_overdragen();
