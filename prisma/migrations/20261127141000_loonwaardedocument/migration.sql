-- CreateEnum
CREATE TYPE "LoonwaardedocumentSoort" AS ENUM ('rapport', 'brief', 'overig', 'melding');

-- CreateTable
CREATE TABLE "loonwaardedocument" (
    "id" UUID NOT NULL,
    "meting_id" UUID NOT NULL,
    "soort" "LoonwaardedocumentSoort" NOT NULL,
    "naam" VARCHAR(100) NOT NULL,
    "type" VARCHAR(4) NOT NULL,
    "grootte" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "bestand_id" UUID NOT NULL,
    "nummer" SMALLINT,
    "door_id" UUID,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "loonwaardedocument_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "loonwaardedocument_bestand_id_key" ON "loonwaardedocument"("bestand_id");

-- CreateIndex
CREATE UNIQUE INDEX "loonwaardedocument_meting_id_nummer_key" ON "loonwaardedocument"("meting_id", "nummer");

-- AddForeignKey
ALTER TABLE "loonwaardedocument" ADD CONSTRAINT "loonwaardedocument_meting_id_fkey" FOREIGN KEY ("meting_id") REFERENCES "loonwaardemeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "loonwaardedocument" ADD CONSTRAINT "loonwaardedocument_door_id_fkey" FOREIGN KEY ("door_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE loonwaardedocument ADD CONSTRAINT loonwaardedocument_type CHECK (type IN ('pdf', 'jpg', 'png', 'docx'));
ALTER TABLE loonwaardedocument ADD CONSTRAINT loonwaardedocument_grootte CHECK (grootte > 0);
ALTER TABLE loonwaardedocument ADD CONSTRAINT loonwaardedocument_nummer CHECK ((soort = 'melding') = (nummer IS NOT NULL));
