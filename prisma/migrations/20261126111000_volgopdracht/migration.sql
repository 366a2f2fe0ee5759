-- CreateEnum
CREATE TYPE "VolgKlasse" AS ENUM ('past', 'past_met_aanpassing');

-- CreateTable
CREATE TABLE "volgopdracht" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "rol" "Rol" NOT NULL,
    "vacature_id" UUID,
    "profiel_id" UUID,
    "klasse" "VolgKlasse" NOT NULL DEFAULT 'past',
    "minimum" SMALLINT NOT NULL DEFAULT 60,
    "met_navragen" BOOLEAN NOT NULL DEFAULT false,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "bekeken_op" TIMESTAMPTZ(3) NOT NULL,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "volgopdracht_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "volg_ronde" (
    "id" UUID NOT NULL,
    "volgopdracht_id" UUID NOT NULL,
    "gemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "volg_ronde_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "volg_gemeld" (
    "id" UUID NOT NULL,
    "volgopdracht_id" UUID NOT NULL,
    "ronde_id" UUID,
    "profiel_id" UUID,
    "vacature_id" UUID,

    CONSTRAINT "volg_gemeld_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "volgopdracht_bekeken_op_idx" ON "volgopdracht"("bekeken_op");

-- CreateIndex
CREATE INDEX "volgopdracht_vacature_id_idx" ON "volgopdracht"("vacature_id");

-- CreateIndex
CREATE INDEX "volgopdracht_profiel_id_idx" ON "volgopdracht"("profiel_id");

-- CreateIndex
CREATE UNIQUE INDEX "volgopdracht_een_per_onderwerp" ON "volgopdracht"("account_id", "rol", "vacature_id", "profiel_id");

-- CreateIndex
CREATE INDEX "volg_ronde_volgopdracht_id_idx" ON "volg_ronde"("volgopdracht_id");

-- CreateIndex
CREATE INDEX "volg_gemeld_ronde_id_idx" ON "volg_gemeld"("ronde_id");

-- CreateIndex
CREATE INDEX "volg_gemeld_profiel_id_idx" ON "volg_gemeld"("profiel_id");

-- CreateIndex
CREATE INDEX "volg_gemeld_vacature_id_idx" ON "volg_gemeld"("vacature_id");

-- CreateIndex
CREATE UNIQUE INDEX "volg_gemeld_een_keer" ON "volg_gemeld"("volgopdracht_id", "profiel_id", "vacature_id");

-- AddForeignKey
ALTER TABLE "volgopdracht" ADD CONSTRAINT "volgopdracht_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "volgopdracht" ADD CONSTRAINT "volgopdracht_vacature_id_fkey" FOREIGN KEY ("vacature_id") REFERENCES "vacature"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "volgopdracht" ADD CONSTRAINT "volgopdracht_profiel_id_fkey" FOREIGN KEY ("profiel_id") REFERENCES "kandidaatprofiel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "volg_ronde" ADD CONSTRAINT "volg_ronde_volgopdracht_id_fkey" FOREIGN KEY ("volgopdracht_id") REFERENCES "volgopdracht"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "volg_gemeld" ADD CONSTRAINT "volg_gemeld_volgopdracht_id_fkey" FOREIGN KEY ("volgopdracht_id") REFERENCES "volgopdracht"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "volg_gemeld" ADD CONSTRAINT "volg_gemeld_ronde_id_fkey" FOREIGN KEY ("ronde_id") REFERENCES "volg_ronde"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "volg_gemeld" ADD CONSTRAINT "volg_gemeld_profiel_id_fkey" FOREIGN KEY ("profiel_id") REFERENCES "kandidaatprofiel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "volg_gemeld" ADD CONSTRAINT "volg_gemeld_vacature_id_fkey" FOREIGN KEY ("vacature_id") REFERENCES "vacature"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One follows a vacature or a profile, once each; an unknown id is no difference.
DROP INDEX "volgopdracht_een_per_onderwerp";
CREATE UNIQUE INDEX "volgopdracht_een_per_onderwerp" ON "volgopdracht" ("account_id", "rol", "vacature_id", "profiel_id") NULLS NOT DISTINCT;
ALTER TABLE "volgopdracht" ADD CONSTRAINT "volgopdracht_onderwerp" CHECK ((vacature_id IS NULL) <> (profiel_id IS NULL));
ALTER TABLE "volgopdracht" ADD CONSTRAINT "volgopdracht_rol" CHECK (rol = 'adviseur' OR (rol = 'kandidaat' AND profiel_id IS NOT NULL));
ALTER TABLE "volgopdracht" ADD CONSTRAINT "volgopdracht_minimum" CHECK (minimum BETWEEN 0 AND 100);

-- Nobody is told the same thing twice.
DROP INDEX "volg_gemeld_een_keer";
CREATE UNIQUE INDEX "volg_gemeld_een_keer" ON "volg_gemeld" ("volgopdracht_id", "profiel_id", "vacature_id") NULLS NOT DISTINCT;
ALTER TABLE "volg_gemeld" ADD CONSTRAINT "volg_gemeld_onderwerp" CHECK ((vacature_id IS NULL) <> (profiel_id IS NULL));
