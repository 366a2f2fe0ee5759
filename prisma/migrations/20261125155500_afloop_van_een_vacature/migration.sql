-- CreateEnum
CREATE TYPE "VacatureAfloop" AS ENUM ('wsp', 'zelf_gevonden', 'uitzendbureau', 'intern', 'niet_meer_nodig', 'niemand_gevonden', 'anders');

-- AlterTable
ALTER TABLE "vacature" ADD COLUMN     "afloop" "VacatureAfloop",
ADD COLUMN     "afloop_toelichting" VARCHAR(500);

-- Until now a vacature could only be filled by a plaatsing of the WSP.
UPDATE vacature SET afloop = 'wsp' WHERE status = 'vervuld';

-- Only what was closed has an outcome. A filled one may lack it while the release before this one still runs.
ALTER TABLE vacature ADD CONSTRAINT vacature_afloop CHECK (
  afloop IS NULL
  OR (status = 'vervuld' AND afloop IN ('wsp', 'zelf_gevonden', 'uitzendbureau', 'intern'))
  OR (status = 'ingetrokken' AND afloop IN ('niet_meer_nodig', 'niemand_gevonden', 'anders'))
);
ALTER TABLE vacature ADD CONSTRAINT vacature_afloop_toelichting CHECK (afloop_toelichting IS NULL OR afloop IS NOT NULL);
