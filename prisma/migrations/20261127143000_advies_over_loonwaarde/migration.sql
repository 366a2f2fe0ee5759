-- AlterEnum
ALTER TYPE "AdviesOnderwerp" ADD VALUE 'loonwaardemeting' BEFORE 'anders';
