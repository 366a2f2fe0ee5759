-- CreateEnum
CREATE TYPE "Importstatus" AS ENUM ('gelezen', 'uitgevoerd');

-- CreateEnum
CREATE TYPE "Importoordeel" AS ENUM ('nieuw', 'contact', 'bekend', 'lijkt_op', 'probleem');

-- CreateEnum
CREATE TYPE "Importkeuze" AS ENUM ('toevoegen', 'overslaan');

-- CreateTable
CREATE TABLE "werkgeverimport" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "aanspreekpunt_id" UUID NOT NULL,
    "bestandsnaam" VARCHAR(100) NOT NULL,
    "onbekende_kolommen" TEXT[],
    "status" "Importstatus" NOT NULL DEFAULT 'gelezen',
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "vervalt_op" TIMESTAMPTZ(3) NOT NULL,
    "uitgevoerd_op" TIMESTAMPTZ(3),
    "nieuw_werkgevers" INTEGER,
    "nieuw_contacten" INTEGER,

    CONSTRAINT "werkgeverimport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "importrij" (
    "import_id" UUID NOT NULL,
    "nummer" INTEGER NOT NULL,
    "cellen" JSONB NOT NULL,
    "oordeel" "Importoordeel" NOT NULL,
    "leider" INTEGER,
    "meldingen" JSONB NOT NULL,
    "keuze" "Importkeuze",
    "werkgever_id" UUID,

    CONSTRAINT "importrij_pkey" PRIMARY KEY ("import_id","nummer")
);

-- CreateIndex
CREATE INDEX "werkgeverimport_account_id_aangemaakt_op_idx" ON "werkgeverimport"("account_id", "aangemaakt_op");

-- CreateIndex
CREATE INDEX "werkgeverimport_aanspreekpunt_id_idx" ON "werkgeverimport"("aanspreekpunt_id");

-- CreateIndex
CREATE INDEX "werkgeverimport_vervalt_op_idx" ON "werkgeverimport"("vervalt_op");

-- CreateIndex
CREATE INDEX "importrij_import_id_oordeel_nummer_idx" ON "importrij"("import_id", "oordeel", "nummer");

-- CreateIndex
CREATE INDEX "importrij_werkgever_id_idx" ON "importrij"("werkgever_id");

-- AddForeignKey
ALTER TABLE "werkgeverimport" ADD CONSTRAINT "werkgeverimport_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "werkgeverimport" ADD CONSTRAINT "werkgeverimport_aanspreekpunt_id_fkey" FOREIGN KEY ("aanspreekpunt_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "importrij" ADD CONSTRAINT "importrij_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "werkgeverimport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "importrij" ADD CONSTRAINT "importrij_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was done has a moment and numbers; what was not, has none.
ALTER TABLE werkgeverimport ADD CONSTRAINT werkgeverimport_uitgevoerd CHECK (
  num_nonnulls(uitgevoerd_op, nieuw_werkgevers, nieuw_contacten) = CASE status WHEN 'uitgevoerd' THEN 3 ELSE 0 END
);
-- Only about what looks like another employer is there something to decide.
ALTER TABLE importrij ADD CONSTRAINT importrij_keuze CHECK (keuze IS NULL OR oordeel = 'lijkt_op');
-- A row with a problem writes nothing, ever.
ALTER TABLE importrij ADD CONSTRAINT importrij_probleem CHECK (oordeel <> 'probleem' OR werkgever_id IS NULL);
CREATE TRIGGER niet_bij_samengevoegde BEFORE INSERT OR UPDATE OF werkgever_id ON importrij FOR EACH ROW EXECUTE FUNCTION weiger_samengevoegde_werkgever();
