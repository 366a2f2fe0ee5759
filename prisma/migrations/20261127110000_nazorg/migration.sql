-- CreateEnum
CREATE TYPE "NazorgMoment" AS ENUM ('week_1', 'maand_1', 'maand_3', 'maand_6', 'maand_12');

-- CreateEnum
CREATE TYPE "NazorgStatus" AS ENUM ('gepland', 'gevraagd', 'beantwoord', 'onbekend', 'vervallen');

-- CreateEnum
CREATE TYPE "NazorgUitkomst" AS ENUM ('werkt_nog', 'werkt_niet_meer', 'niet_achterhaald');

-- CreateEnum
CREATE TYPE "NazorgBron" AS ENUM ('link_werkgever', 'link_jobcoach', 'werkgever', 'jobcoach', 'adviseur');

-- CreateTable
CREATE TABLE "nazorgmoment" (
    "id" UUID NOT NULL,
    "plaatsing_id" UUID NOT NULL,
    "moment" "NazorgMoment" NOT NULL,
    "dag" DATE NOT NULL,
    "sluitdag" DATE NOT NULL,
    "status" "NazorgStatus" NOT NULL DEFAULT 'gepland',
    "uitkomst" "NazorgUitkomst",
    "bron" "NazorgBron",
    "gevraagd_op" TIMESTAMPTZ(3),
    "herinnerd_op" TIMESTAMPTZ(3),
    "bellen_op" TIMESTAMPTZ(3),
    "afgerond_op" TIMESTAMPTZ(3),
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "nazorgmoment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "nazorgantwoord" (
    "id" UUID NOT NULL,
    "nazorgmoment_id" UUID NOT NULL,
    "uitkomst" "NazorgUitkomst" NOT NULL,
    "bron" "NazorgBron" NOT NULL,
    "account_id" UUID,
    "laatste_werkdag" DATE,
    "toelichting" VARCHAR(300),
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "nazorgantwoord_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "nazorgmoment_status_dag_idx" ON "nazorgmoment"("status", "dag");

-- CreateIndex
CREATE UNIQUE INDEX "nazorgmoment_plaatsing_id_moment_key" ON "nazorgmoment"("plaatsing_id", "moment");

-- CreateIndex
CREATE INDEX "nazorgantwoord_nazorgmoment_id_op_idx" ON "nazorgantwoord"("nazorgmoment_id", "op");

-- AddForeignKey
ALTER TABLE "nazorgmoment" ADD CONSTRAINT "nazorgmoment_plaatsing_id_fkey" FOREIGN KEY ("plaatsing_id") REFERENCES "plaatsing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nazorgantwoord" ADD CONSTRAINT "nazorgantwoord_nazorgmoment_id_fkey" FOREIGN KEY ("nazorgmoment_id") REFERENCES "nazorgmoment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nazorgantwoord" ADD CONSTRAINT "nazorgantwoord_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- An answer is an outcome that is known, and unknown is never one.
ALTER TABLE nazorgmoment ADD CONSTRAINT nazorgmoment_uitkomst CHECK (
  CASE status
    WHEN 'beantwoord' THEN coalesce(uitkomst IN ('werkt_nog', 'werkt_niet_meer'), false)
    WHEN 'onbekend' THEN coalesce(uitkomst = 'niet_achterhaald', true)
    ELSE uitkomst IS NULL
  END
  AND (uitkomst IS NULL) = (bron IS NULL)
);
ALTER TABLE nazorgmoment ADD CONSTRAINT nazorgmoment_stand CHECK (
  (status <> 'gepland' OR gevraagd_op IS NULL)
  AND (status <> 'gevraagd' OR gevraagd_op IS NOT NULL)
  AND (afgerond_op IS NOT NULL) = (status IN ('beantwoord', 'onbekend', 'vervallen'))
  AND (herinnerd_op IS NULL OR gevraagd_op IS NOT NULL)
  AND (bellen_op IS NULL OR herinnerd_op IS NOT NULL)
);
ALTER TABLE nazorgmoment ADD CONSTRAINT nazorgmoment_dagen CHECK (sluitdag >= dag);
ALTER TABLE nazorgantwoord ADD CONSTRAINT nazorgantwoord_laatste_werkdag CHECK (laatste_werkdag IS NULL OR uitkomst = 'werkt_niet_meer');

-- What was recorded stays as it was; only an account that goes may leave it.
CREATE FUNCTION weiger_ander_nazorgantwoord() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (to_jsonb(NEW) - 'account_id') IS DISTINCT FROM (to_jsonb(OLD) - 'account_id') THEN
    RAISE EXCEPTION 'een nazorgantwoord verandert niet';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER nazorgantwoord_blijft BEFORE UPDATE ON nazorgantwoord FOR EACH ROW EXECUTE FUNCTION weiger_ander_nazorgantwoord();
