-- CreateEnum
CREATE TYPE "Dienst" AS ENUM ('vacature');

-- CreateTable
CREATE TABLE "tevredenheidsonderzoek" (
    "id" UUID NOT NULL,
    "werkgever_id" UUID NOT NULL,
    "dienst" "Dienst" NOT NULL,
    "onderwerp_id" UUID NOT NULL,
    "dienstcluster_code" TEXT NOT NULL,
    "aanspreekpunt_id" UUID NOT NULL,
    "gevraagd_op" TIMESTAMPTZ(3) NOT NULL,
    "herinnerd_op" TIMESTAMPTZ(3),
    "sluit_op" TIMESTAMPTZ(3) NOT NULL,
    "beantwoord_op" TIMESTAMPTZ(3),
    "cijfer" SMALLINT,
    "verbeterpunt" VARCHAR(1000),

    CONSTRAINT "tevredenheidsonderzoek_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "tevredenheidsonderzoek_dienst_onderwerp_id_key" ON "tevredenheidsonderzoek"("dienst", "onderwerp_id");

-- CreateIndex
CREATE INDEX "tevredenheidsonderzoek_werkgever_id_idx" ON "tevredenheidsonderzoek"("werkgever_id");

-- CreateIndex
CREATE INDEX "tevredenheidsonderzoek_gevraagd_op_idx" ON "tevredenheidsonderzoek"("gevraagd_op");

-- AddForeignKey
ALTER TABLE "tevredenheidsonderzoek" ADD CONSTRAINT "tevredenheidsonderzoek_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tevredenheidsonderzoek" ADD CONSTRAINT "tevredenheidsonderzoek_dienstcluster_code_fkey" FOREIGN KEY ("dienstcluster_code") REFERENCES "dienstcluster"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tevredenheidsonderzoek" ADD CONSTRAINT "tevredenheidsonderzoek_aanspreekpunt_id_fkey" FOREIGN KEY ("aanspreekpunt_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- An answer has a figure, and only an answer has one.
ALTER TABLE tevredenheidsonderzoek ADD CONSTRAINT tevredenheid_antwoord CHECK (
  (beantwoord_op IS NULL) = (cijfer IS NULL) AND cijfer BETWEEN 1 AND 10 AND (verbeterpunt IS NULL OR cijfer IS NOT NULL)
);
