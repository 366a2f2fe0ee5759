-- AlterTable
ALTER TABLE "sroi_invulling" ADD COLUMN     "slot_meeste_cents" INTEGER,
ADD COLUMN     "slot_minste_cents" INTEGER;

-- What a contractor reads stays as well when a contract is closed, and what counted really is within it.
ALTER TABLE sroi_invulling ADD CONSTRAINT sroi_invulling_slotbereik CHECK (
  (slot_minste_cents IS NULL) = (slot_meeste_cents IS NULL)
  AND (slot_minste_cents IS NULL OR (slot_cents IS NOT NULL AND slot_cents BETWEEN slot_minste_cents AND slot_meeste_cents))
);
