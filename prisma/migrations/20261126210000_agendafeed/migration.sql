-- CreateTable
CREATE TABLE "agendafeed" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "laatst_gelezen_op" TIMESTAMPTZ(3),

    CONSTRAINT "agendafeed_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "agendafeed_account_id_key" ON "agendafeed"("account_id");

-- AddForeignKey
ALTER TABLE "agendafeed" ADD CONSTRAINT "agendafeed_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
