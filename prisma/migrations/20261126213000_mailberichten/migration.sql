-- CreateTable
CREATE TABLE "mailbericht" (
    "id" UUID NOT NULL,
    "gebeurtenis_id" BIGINT NOT NULL,
    "mail" VARCHAR(60) NOT NULL,
    "aan" VARCHAR(254) NOT NULL,
    "onderwerp" TEXT NOT NULL,
    "tekst" TEXT,
    "html" TEXT,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "verzonden_op" TIMESTAMPTZ(3),

    CONSTRAINT "mailbericht_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "mailbericht_aan_id_idx" ON "mailbericht"("aan", "id");

-- CreateIndex
CREATE INDEX "mailbericht_aangemaakt_op_idx" ON "mailbericht"("aangemaakt_op");

-- CreateIndex
CREATE UNIQUE INDEX "mailbericht_gebeurtenis_id_mail_aan_key" ON "mailbericht"("gebeurtenis_id", "mail", "aan");

-- A code is a key to an account: nobody may read it back.
ALTER TABLE "mailbericht" ADD CONSTRAINT "mailbericht_geen_code"
  CHECK ("mail" <> 'inlogcode' OR ("tekst" IS NULL AND "html" IS NULL));
