-- Who comes to the door without a registration is let in by name: nobody is mailed about it.
ALTER TABLE "aanmelding" ADD COLUMN "ter_plekke" BOOLEAN NOT NULL DEFAULT false,
ALTER COLUMN "email" DROP NOT NULL;
ALTER TABLE aanmelding ADD CONSTRAINT aanmelding_bereikbaar CHECK (email IS NOT NULL OR ter_plekke);
