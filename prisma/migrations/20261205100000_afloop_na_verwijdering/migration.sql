-- How many organisations of employers were there: the figure of the report, also once the people are removed.
ALTER TABLE "evenementtelling" ADD COLUMN "organisaties" INTEGER NOT NULL DEFAULT 0;
-- Trained colleagues who do not work there any more, as the employer or its adviseur says.
ALTER TABLE "harriebuddys" ADD COLUMN "vertrokken" SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE "harriebuddys" ADD CONSTRAINT "harriebuddys_vertrokken_check" CHECK ("vertrokken" >= 0);
-- What was cancelled keeps its people no longer than after an event, counted from the cancelling.
ALTER TABLE "evenement" DROP CONSTRAINT "evenement_verwijderdag";
ALTER TABLE "evenement" ADD CONSTRAINT "evenement_verwijderdag" CHECK (
  verwijder_op <= (einde AT TIME ZONE 'Europe/Amsterdam')::date + 365
  AND (status = 'geannuleerd' OR verwijder_op > (einde AT TIME ZONE 'Europe/Amsterdam')::date)
);
