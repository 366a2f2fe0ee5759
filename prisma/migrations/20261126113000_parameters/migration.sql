-- An exclusion constraint on a name and a period needs equality of text in a GiST index.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TYPE "ParameterEenheid" AS ENUM ('euro_per_uur', 'euro_per_jaar', 'procent', 'maanden', 'uren_per_week');

CREATE TABLE "parameter" (
    "id" UUID NOT NULL,
    "naam" TEXT NOT NULL,
    "waarde" TEXT NOT NULL,
    "eenheid" "ParameterEenheid" NOT NULL,
    "geldig_van" DATE NOT NULL,
    "geldig_tot" DATE,
    "bron" TEXT NOT NULL,
    "opgezocht" DATE NOT NULL,
    "laatst_bevestigd" DATE,
    "navragen_bij" TEXT,
    "uit_bestand" BOOLEAN NOT NULL DEFAULT false,
    "ingetrokken_op" TIMESTAMPTZ(3),
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "parameter_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "parameter_naam_geldig_van_idx" ON "parameter"("naam", "geldig_van");

ALTER TABLE parameter ADD CONSTRAINT parameter_naam CHECK (naam ~ '^[a-z][a-z0-9_]{2,60}$');
ALTER TABLE parameter ADD CONSTRAINT parameter_waarde CHECK (waarde ~ '^(0|[1-9][0-9]{0,6})(\.[0-9]{1,4})?$');
ALTER TABLE parameter ADD CONSTRAINT parameter_periode CHECK (geldig_tot IS NULL OR geldig_tot >= geldig_van);
ALTER TABLE parameter ADD CONSTRAINT parameter_bron CHECK (length(btrim(bron)) BETWEEN 3 AND 300);
-- Who doubts a value says whom to ask.
ALTER TABLE parameter ADD CONSTRAINT parameter_navragen CHECK (laatst_bevestigd IS NULL OR navragen_bij IS NOT NULL);

-- On one day one value. Both ends count; no end is for ever. What is withdrawn does not count.
ALTER TABLE parameter ADD CONSTRAINT parameter_geen_overlap
  EXCLUDE USING gist (naam WITH =, daterange(geldig_van, geldig_tot, '[]') WITH &&) WHERE (ingetrokken_op IS NULL);

-- What was once used in a calculation can always be looked up: a period is closed or withdrawn, never rewritten or removed.
CREATE FUNCTION parameter_alleen_sluiten() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'parameter_alleen_sluiten: a period is withdrawn, not removed' USING ERRCODE = 'check_violation', CONSTRAINT = 'parameter_alleen_sluiten';
  END IF;
  IF NEW.naam <> OLD.naam OR (NOT OLD.uit_bestand AND (NEW.waarde <> OLD.waarde OR NEW.geldig_van <> OLD.geldig_van))
    OR (OLD.ingetrokken_op IS NOT NULL AND NEW.ingetrokken_op IS DISTINCT FROM OLD.ingetrokken_op) THEN
    RAISE EXCEPTION 'parameter_alleen_sluiten: a value is not changed, a new period is added' USING ERRCODE = 'check_violation', CONSTRAINT = 'parameter_alleen_sluiten';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER parameter_alleen_sluiten BEFORE UPDATE OR DELETE ON parameter
  FOR EACH ROW EXECUTE FUNCTION parameter_alleen_sluiten();
