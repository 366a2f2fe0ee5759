-- How many of who were there found work after it: counted on the removal day, because nobody can be followed after it.
ALTER TABLE "evenementtelling" ADD COLUMN "geplaatst" INTEGER NOT NULL DEFAULT 0;
