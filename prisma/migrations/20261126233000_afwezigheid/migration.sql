CREATE TABLE "afwezigheid" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "van" DATE NOT NULL,
    "tot" DATE NOT NULL,
    "vervanger_id" UUID,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "bijgewerkt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "afwezigheid_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "afwezigheid_vervanger_id_idx" ON "afwezigheid"("vervanger_id");
CREATE INDEX "afwezigheid_tot_idx" ON "afwezigheid"("tot");

ALTER TABLE "afwezigheid" ADD CONSTRAINT "afwezigheid_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "afwezigheid" ADD CONSTRAINT "afwezigheid_vervanger_id_fkey" FOREIGN KEY ("vervanger_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE afwezigheid ADD CONSTRAINT afwezigheid_dagen CHECK (tot >= van);
ALTER TABLE afwezigheid ADD CONSTRAINT afwezigheid_niet_zelf CHECK (vervanger_id <> account_id);
-- Both ends count: who is away until Friday and again from Saturday has two, who is away until Friday and from Friday one.
ALTER TABLE afwezigheid ADD CONSTRAINT afwezigheid_geen_overlap
  EXCLUDE USING gist (account_id WITH =, daterange(van, tot, '[]') WITH &&);

-- Who stands in can work on the day of the choice; later changes are told on the pages, because blocking must be possible at once.
CREATE FUNCTION afwezigheid_vervanger_werkt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.vervanger_id IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.vervanger_id IS DISTINCT FROM OLD.vervanger_id)
    AND NOT is_adviseur_aan_het_werk(NEW.vervanger_id)
  THEN
    RAISE EXCEPTION 'afwezigheid_vervanger_werkt: who stands in is an adviseur with an open account when chosen'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'afwezigheid_vervanger_werkt';
  END IF;
  RETURN NEW;
END;
$$;
CREATE TRIGGER afwezigheid_vervanger_werkt BEFORE INSERT OR UPDATE OF vervanger_id ON afwezigheid
  FOR EACH ROW EXECUTE FUNCTION afwezigheid_vervanger_werkt();
