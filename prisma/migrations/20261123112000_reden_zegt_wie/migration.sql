-- The start of a reason says whose it was, so that each side reads the right words.
ALTER TYPE "EindeReden" ADD VALUE 'kandidaat_voorwaarden_passen_niet' AFTER 'kandidaat_ander_werk';
ALTER TYPE "EindeReden" ADD VALUE 'werkgever_voorwaarden_passen_niet' AFTER 'werkgever_andere_kandidaat';
