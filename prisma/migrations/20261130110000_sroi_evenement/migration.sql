-- AlterTable
ALTER TABLE "sroi_invulling" ADD COLUMN     "evenement_id" UUID;

-- CreateTable
CREATE TABLE "werkgeveropkomst" (
    "werkgever_id" UUID NOT NULL,
    "evenement_id" UUID NOT NULL,
    "aanwezig" SMALLINT NOT NULL,

    CONSTRAINT "werkgeveropkomst_pkey" PRIMARY KEY ("werkgever_id","evenement_id")
);

-- CreateIndex
CREATE INDEX "werkgeveropkomst_evenement_id_idx" ON "werkgeveropkomst"("evenement_id");

-- CreateIndex
CREATE INDEX "sroi_invulling_evenement_id_idx" ON "sroi_invulling"("evenement_id");

-- AddForeignKey
ALTER TABLE "werkgeveropkomst" ADD CONSTRAINT "werkgeveropkomst_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "werkgeveropkomst" ADD CONSTRAINT "werkgeveropkomst_evenement_id_fkey" FOREIGN KEY ("evenement_id") REFERENCES "evenement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sroi_invulling" ADD CONSTRAINT "sroi_invulling_evenement_id_fkey" FOREIGN KEY ("evenement_id") REFERENCES "evenement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE werkgeveropkomst ADD CONSTRAINT werkgeveropkomst_aanwezig CHECK (aanwezig > 0);
CREATE TRIGGER niet_bij_samengevoegde BEFORE INSERT OR UPDATE OF werkgever_id ON werkgeveropkomst FOR EACH ROW EXECUTE FUNCTION weiger_samengevoegde_werkgever();

ALTER TABLE sroi_invulling ADD CONSTRAINT sroi_invulling_evenement CHECK (
  evenement_id IS NULL OR soort IN ('expertise', 'training')
);

-- What a contractor did at one event counts once, over all its contracts. No unique index: the contractor is a column of the contract,
-- and two employers that became one keep what each of them had. One after the other, or two at once would not see each other.
CREATE FUNCTION weiger_dubbele_deelname() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  opdrachtnemer uuid;
BEGIN
  IF NEW.evenement_id IS NULL OR NEW.status IN ('afgewezen', 'ingetrokken') THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.status NOT IN ('afgewezen', 'ingetrokken') AND OLD.soort = NEW.soort
    AND OLD.evenement_id IS NOT DISTINCT FROM NEW.evenement_id AND OLD.verplichting_id = NEW.verplichting_id
  THEN
    RETURN NEW;
  END IF;
  SELECT werkgever_id INTO opdrachtnemer FROM sroi_verplichting WHERE id = NEW.verplichting_id;
  PERFORM pg_advisory_xact_lock(hashtext('sroi_deelname:' || NEW.evenement_id || ':' || opdrachtnemer));
  IF EXISTS (
    SELECT FROM sroi_invulling i JOIN sroi_verplichting v ON v.id = i.verplichting_id
    WHERE i.evenement_id = NEW.evenement_id AND i.soort = NEW.soort AND i.id <> NEW.id
      AND i.status NOT IN ('afgewezen', 'ingetrokken') AND v.werkgever_id = opdrachtnemer
  ) THEN
    RAISE EXCEPTION 'sroi_invulling_evenement_een'
      USING ERRCODE = 'unique_violation', DETAIL = 'Key (evenement_id) counts already.', CONSTRAINT = 'sroi_invulling_evenement_een';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER weiger_dubbele_deelname BEFORE INSERT OR UPDATE ON sroi_invulling FOR EACH ROW EXECUTE FUNCTION weiger_dubbele_deelname();
