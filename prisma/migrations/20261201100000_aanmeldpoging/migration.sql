-- CreateTable
CREATE TABLE "aanmeldpoging" (
    "id" UUID NOT NULL,
    "aanmelding_id" UUID NOT NULL,
    "netwerk_hash" CHAR(64) NOT NULL,
    "email_hash" CHAR(64) NOT NULL,
    "aantal" SMALLINT NOT NULL,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "aanmeldpoging_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "aanmeldpoging_netwerk_hash_aangemaakt_op_idx" ON "aanmeldpoging"("netwerk_hash", "aangemaakt_op");

-- CreateIndex
CREATE INDEX "aanmeldpoging_email_hash_aangemaakt_op_idx" ON "aanmeldpoging"("email_hash", "aangemaakt_op");

-- CreateIndex
CREATE INDEX "aanmeldpoging_aanmelding_id_idx" ON "aanmeldpoging"("aanmelding_id");

-- AddForeignKey
ALTER TABLE "aanmeldpoging" ADD CONSTRAINT "aanmeldpoging_aanmelding_id_fkey" FOREIGN KEY ("aanmelding_id") REFERENCES "aanmelding"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE aanmeldpoging ADD CONSTRAINT aanmeldpoging_aantal CHECK (aantal > 0);
