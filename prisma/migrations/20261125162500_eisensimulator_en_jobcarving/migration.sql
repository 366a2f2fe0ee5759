-- How often an account asks for counts of candidates, per day.
CREATE TABLE "telverbruik" (
    "account_id" UUID NOT NULL,
    "dag" DATE NOT NULL,
    "aantal" INTEGER NOT NULL,

    CONSTRAINT "telverbruik_pkey" PRIMARY KEY ("account_id","dag")
);

ALTER TABLE "telverbruik" ADD CONSTRAINT "telverbruik_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "telverbruik" ADD CONSTRAINT "telverbruik_aantal" CHECK (aantal > 0);

-- Jobcarving: from which vacature a new one was split off.
ALTER TABLE "vacature" ADD COLUMN "afgesplitst_van_id" UUID;

CREATE INDEX "vacature_afgesplitst_van_id_idx" ON "vacature"("afgesplitst_van_id");

ALTER TABLE "vacature" ADD CONSTRAINT "vacature_afgesplitst_van_id_fkey" FOREIGN KEY ("afgesplitst_van_id") REFERENCES "vacature"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "vacature" ADD CONSTRAINT "vacature_afgesplitst_van_ander" CHECK (afgesplitst_van_id <> id);
