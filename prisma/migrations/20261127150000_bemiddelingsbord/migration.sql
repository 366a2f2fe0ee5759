CREATE TYPE "ProefplaatsingBij" AS ENUM ('uwv', 'gemeente');
CREATE TYPE "TerugkoppelingPast" AS ENUM ('ja', 'misschien', 'nee');
CREATE TYPE "TerugkoppelingVervolg" AS ENUM ('aannemen', 'proefplaatsing', 'nog_een_gesprek', 'niet_verder');
CREATE TYPE "TerugkoppelingNodig" AS ENUM ('begeleiding', 'regelingen', 'andere_taken', 'andere_uren', 'uitleg_collegas');

ALTER TABLE "bemiddeling"
  ADD COLUMN "proefplaatsing_besluit_op" DATE,
  ADD COLUMN "proefplaatsing_bij" "ProefplaatsingBij",
  ADD COLUMN "proefplaatsing_reden" VARCHAR(300),
  ADD COLUMN "status_sinds" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- The last change is the nearest that is known of when the present step began.
UPDATE bemiddeling SET status_sinds = bijgewerkt_op;

-- Of trials from before this rule the decision is not known, so it may be absent.
ALTER TABLE bemiddeling ADD CONSTRAINT bemiddeling_proef_na_besluit
  CHECK (proefplaatsing_besluit_op IS NULL OR proefplaatsing_van >= proefplaatsing_besluit_op);

CREATE INDEX "bemiddeling_status_status_sinds_idx" ON "bemiddeling"("status", "status_sinds");

CREATE TABLE "terugkoppeling" (
    "bemiddeling_id" UUID NOT NULL,
    "past" "TerugkoppelingPast" NOT NULL,
    "vervolg" "TerugkoppelingVervolg" NOT NULL,
    "reden" "EindeReden",
    "nodig" "TerugkoppelingNodig"[],
    "toelichting" VARCHAR(500),
    "account_id" UUID,
    "kennismaking_op" TIMESTAMPTZ(3) NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "terugkoppeling_pkey" PRIMARY KEY ("bemiddeling_id")
);

ALTER TABLE "terugkoppeling" ADD CONSTRAINT "terugkoppeling_bemiddeling_id_fkey" FOREIGN KEY ("bemiddeling_id") REFERENCES "bemiddeling"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "terugkoppeling" ADD CONSTRAINT "terugkoppeling_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE terugkoppeling ADD CONSTRAINT terugkoppeling_reden CHECK ((vervolg = 'niet_verder') = (reden IS NOT NULL));
