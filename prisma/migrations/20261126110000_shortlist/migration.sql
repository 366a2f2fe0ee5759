-- CreateEnum
CREATE TYPE "ShortlistStand" AS ENUM ('gekozen', 'afgewezen');

-- CreateEnum
CREATE TYPE "ShortlistReden" AS ENUM ('mist_vaardigheid', 'werk_te_licht', 'uren_of_tijden', 'reizen', 'begindatum', 'hulp_niet_geboden', 'wil_ander_werk', 'bezig_met_ander_voorstel', 'anders');

-- CreateTable
CREATE TABLE "shortlist" (
    "vacature_id" UUID NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 0,
    "gewijzigd_door_id" UUID,
    "bijgewerkt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "shortlist_pkey" PRIMARY KEY ("vacature_id")
);

-- CreateTable
CREATE TABLE "shortlist_keuze" (
    "id" UUID NOT NULL,
    "vacature_id" UUID NOT NULL,
    "profiel_id" UUID NOT NULL,
    "stand" "ShortlistStand" NOT NULL,
    "plek" SMALLINT,
    "reden" "ShortlistReden",
    "toelichting" VARCHAR(300),
    "uitkomst" JSONB NOT NULL,
    "adviseur_id" UUID NOT NULL,
    "gekozen_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "shortlist_keuze_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "shortlist_keuze_profiel_id_idx" ON "shortlist_keuze"("profiel_id");

-- CreateIndex
CREATE UNIQUE INDEX "shortlist_keuze_vacature_id_profiel_id_key" ON "shortlist_keuze"("vacature_id", "profiel_id");

-- AddForeignKey
ALTER TABLE "shortlist" ADD CONSTRAINT "shortlist_vacature_id_fkey" FOREIGN KEY ("vacature_id") REFERENCES "vacature"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shortlist" ADD CONSTRAINT "shortlist_gewijzigd_door_id_fkey" FOREIGN KEY ("gewijzigd_door_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shortlist_keuze" ADD CONSTRAINT "shortlist_keuze_vacature_id_fkey" FOREIGN KEY ("vacature_id") REFERENCES "shortlist"("vacature_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shortlist_keuze" ADD CONSTRAINT "shortlist_keuze_profiel_id_fkey" FOREIGN KEY ("profiel_id") REFERENCES "kandidaatprofiel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shortlist_keuze" ADD CONSTRAINT "shortlist_keuze_adviseur_id_fkey" FOREIGN KEY ("adviseur_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A place belongs to who was picked, a reason to who was rejected, and "anders" says in words what it is.
ALTER TABLE "shortlist_keuze" ADD CONSTRAINT "shortlist_keuze_plek" CHECK ((stand = 'gekozen') = (plek IS NOT NULL) AND plek > 0);
ALTER TABLE "shortlist_keuze" ADD CONSTRAINT "shortlist_keuze_reden" CHECK ((stand = 'afgewezen') = (reden IS NOT NULL));
ALTER TABLE "shortlist_keuze" ADD CONSTRAINT "shortlist_keuze_toelichting" CHECK (
  (reden IS NOT NULL OR toelichting IS NULL) AND (reden IS DISTINCT FROM 'anders' OR toelichting IS NOT NULL)
);
-- One candidate per place. Judged at the end of the transaction, because a move shifts many at once. An exclusion, because
-- a unique index cannot wait.
ALTER TABLE "shortlist_keuze" ADD CONSTRAINT "shortlist_keuze_een_per_plek"
  EXCLUDE USING btree (vacature_id WITH =, plek WITH =) DEFERRABLE INITIALLY DEFERRED;
