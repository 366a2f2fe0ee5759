-- AlterTable
ALTER TABLE "jobcoachaanvraag" ADD COLUMN "traject_id" UUID,
ADD COLUMN "keuze_reden" VARCHAR(300);

-- CreateTable
CREATE TABLE "jobcoach_inzet" (
    "account_id" UUID NOT NULL,
    "maximum" SMALLINT NOT NULL,
    "specialismen" "JobcoachSpecialisme"[],
    "versie" INTEGER NOT NULL DEFAULT 1,
    "bijgewerkt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "jobcoach_inzet_pkey" PRIMARY KEY ("account_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "jobcoachaanvraag_traject_id_key" ON "jobcoachaanvraag"("traject_id");

-- AddForeignKey
ALTER TABLE "jobcoachaanvraag" ADD CONSTRAINT "jobcoachaanvraag_traject_id_fkey" FOREIGN KEY ("traject_id") REFERENCES "jobcoachtraject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jobcoach_inzet" ADD CONSTRAINT "jobcoach_inzet_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A request that ended with a jobcoach says with which traject, and no other one does.
ALTER TABLE jobcoachaanvraag ADD CONSTRAINT jobcoachaanvraag_traject CHECK ((status = 'toegewezen') = (traject_id IS NOT NULL));
ALTER TABLE jobcoach_inzet ADD CONSTRAINT jobcoach_inzet_maximum CHECK (maximum BETWEEN 0 AND 99);
