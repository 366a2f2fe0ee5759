-- CreateEnum
CREATE TYPE "EvenementSoort" AS ENUM ('werkfestival', 'harrie_training', 'meet_en_greet', 'wervingsdag', 'speeddates', 'voorlichting');

-- CreateEnum
CREATE TYPE "EvenementStatus" AS ENUM ('concept', 'gepubliceerd', 'geannuleerd', 'afgerond');

-- CreateEnum
CREATE TYPE "Deelnemersrol" AS ENUM ('kandidaat', 'werkgever', 'bezoeker');

-- CreateEnum
CREATE TYPE "Toegankelijkheid" AS ENUM ('rolstoel', 'aangepast_toilet', 'gehandicaptenparkeerplaats', 'halte_dichtbij', 'ringleiding', 'prikkelarme_ruimte', 'assistentiehond', 'tolk_gebarentaal');

-- CreateEnum
CREATE TYPE "OnderdeelSoort" AS ENUM ('workshop', 'spreker', 'ronde', 'speeddates', 'pauze');

-- CreateEnum
CREATE TYPE "Taal" AS ENUM ('nl', 'en', 'uk', 'ar', 'tr', 'pl');

-- CreateEnum
CREATE TYPE "Voorziening" AS ENUM ('rolstoelplek', 'tolk_gebarentaal', 'schrijftolk', 'rustige_plek', 'begeleider_mee', 'grote_letters', 'eten_vegetarisch', 'eten_halal', 'anders');

-- CreateEnum
CREATE TYPE "InschrijvingStatus" AS ENUM ('gereserveerd', 'ingeschreven', 'wachtlijst', 'aangeboden', 'geannuleerd', 'verlopen');

-- CreateEnum
CREATE TYPE "StandWens" AS ENUM ('stroom', 'extra_tafel', 'scherm', 'wand');

-- CreateTable
CREATE TABLE "evenement" (
    "id" UUID NOT NULL,
    "nummer" SERIAL NOT NULL,
    "soort" "EvenementSoort" NOT NULL,
    "status" "EvenementStatus" NOT NULL DEFAULT 'concept',
    "titel" VARCHAR(120) NOT NULL,
    "titel_en" VARCHAR(120),
    "samenvatting" VARCHAR(200) NOT NULL,
    "samenvatting_en" VARCHAR(200),
    "omschrijving" VARCHAR(4000) NOT NULL,
    "omschrijving_en" VARCHAR(4000),
    "start" TIMESTAMPTZ(3) NOT NULL,
    "einde" TIMESTAMPTZ(3) NOT NULL,
    "locatie" VARCHAR(120) NOT NULL,
    "straat" VARCHAR(70) NOT NULL,
    "huisnummer" VARCHAR(12) NOT NULL,
    "postcode" CHAR(6) NOT NULL,
    "pc4" CHAR(4) NOT NULL,
    "plaats" VARCHAR(70) NOT NULL,
    "gemeente_code" CHAR(4),
    "toegankelijkheid" "Toegankelijkheid"[] DEFAULT ARRAY[]::"Toegankelijkheid"[],
    "toegankelijkheid_tekst" VARCHAR(500),
    "aanmelden_van" TIMESTAMPTZ(3) NOT NULL,
    "aanmelden_tot" TIMESTAMPTZ(3) NOT NULL,
    "organisator_id" UUID NOT NULL,
    "contact_naam" VARCHAR(70) NOT NULL,
    "contact_email" VARCHAR(320) NOT NULL,
    "contact_telefoon" VARCHAR(20),
    "partners" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "aantal_stands" SMALLINT NOT NULL DEFAULT 0,
    "stands_bezet" SMALLINT NOT NULL DEFAULT 0,
    "reeks_id" UUID,
    "verwijder_op" DATE NOT NULL,
    "verwijderd_op" TIMESTAMPTZ(3),
    "gepubliceerd_op" TIMESTAMPTZ(3),
    "geannuleerd_op" TIMESTAMPTZ(3),
    "annuleer_reden" VARCHAR(300),
    "afgerond_op" TIMESTAMPTZ(3),
    "versie" INTEGER NOT NULL DEFAULT 1,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "bijgewerkt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evenement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evenement_capaciteit" (
    "evenement_id" UUID NOT NULL,
    "rol" "Deelnemersrol" NOT NULL,
    "plaatsen" SMALLINT NOT NULL,
    "bezet" SMALLINT NOT NULL DEFAULT 0,

    CONSTRAINT "evenement_capaciteit_pkey" PRIMARY KEY ("evenement_id","rol")
);

-- CreateTable
CREATE TABLE "onderdeel" (
    "id" UUID NOT NULL,
    "evenement_id" UUID NOT NULL,
    "soort" "OnderdeelSoort" NOT NULL,
    "titel" VARCHAR(120) NOT NULL,
    "titel_en" VARCHAR(120),
    "omschrijving" VARCHAR(1000),
    "omschrijving_en" VARCHAR(1000),
    "spreker" VARCHAR(120),
    "zaal" VARCHAR(70),
    "start" TIMESTAMPTZ(3) NOT NULL,
    "einde" TIMESTAMPTZ(3) NOT NULL,
    "rollen" "Deelnemersrol"[] DEFAULT ARRAY[]::"Deelnemersrol"[],
    "plaatsen" SMALLINT,
    "bezet" SMALLINT NOT NULL DEFAULT 0,
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "onderdeel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "aanmelding" (
    "id" UUID NOT NULL,
    "evenement_id" UUID NOT NULL,
    "rol" "Deelnemersrol" NOT NULL,
    "taal" "Taal" NOT NULL DEFAULT 'nl',
    "email" VARCHAR(254) NOT NULL,
    "telefoon" VARCHAR(20),
    "organisatie_naam" VARCHAR(120),
    "werkgever_id" UUID,
    "kandidaat_id" UUID,
    "account_id" UUID,
    "namens" BOOLEAN NOT NULL DEFAULT false,
    "bevestigd_op" TIMESTAMPTZ(3),
    "bevestigen_voor" TIMESTAMPTZ(3),
    "vervallen_op" TIMESTAMPTZ(3),
    "versie" INTEGER NOT NULL DEFAULT 1,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "aanmelding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inschrijving" (
    "id" UUID NOT NULL,
    "aanmelding_id" UUID NOT NULL,
    "evenement_id" UUID NOT NULL,
    "rol" "Deelnemersrol" NOT NULL,
    "naam" VARCHAR(120) NOT NULL,
    "status" "InschrijvingStatus" NOT NULL,
    "wacht_sinds" TIMESTAMPTZ(3),
    "aangeboden_tot" TIMESTAMPTZ(3),
    "voorzieningen" "Voorziening"[] DEFAULT ARRAY[]::"Voorziening"[],
    "voorziening_tekst" VARCHAR(300),
    "herinnerd_week_op" TIMESTAMPTZ(3),
    "herinnerd_dag_op" TIMESTAMPTZ(3),
    "ingecheckt_op" TIMESTAMPTZ(3),
    "ingecheckt_door_id" UUID,
    "evaluatie_gevraagd_op" TIMESTAMPTZ(3),
    "status_sinds" TIMESTAMPTZ(3) NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "inschrijving_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "onderdeelkeuze" (
    "inschrijving_id" UUID NOT NULL,
    "onderdeel_id" UUID NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "onderdeelkeuze_pkey" PRIMARY KEY ("inschrijving_id","onderdeel_id")
);

-- CreateTable
CREATE TABLE "stand" (
    "id" UUID NOT NULL,
    "evenement_id" UUID NOT NULL,
    "werkgever_id" UUID NOT NULL,
    "aanmelding_id" UUID NOT NULL,
    "tekst" VARCHAR(300),
    "wensen" "StandWens"[] DEFAULT ARRAY[]::"StandWens"[],
    "plek" VARCHAR(30),
    "vervallen_op" TIMESTAMPTZ(3),
    "versie" INTEGER NOT NULL DEFAULT 1,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stand_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "certificaat" (
    "id" UUID NOT NULL,
    "evenement_id" UUID NOT NULL,
    "inschrijving_id" UUID,
    "code" VARCHAR(20) NOT NULL,
    "naam_controle" CHAR(64) NOT NULL,
    "uitgegeven_op" TIMESTAMPTZ(3) NOT NULL,
    "ingetrokken_op" TIMESTAMPTZ(3),

    CONSTRAINT "certificaat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evenementevaluatie" (
    "id" UUID NOT NULL,
    "evenement_id" UUID NOT NULL,
    "inschrijving_id" UUID,
    "rol" "Deelnemersrol" NOT NULL,
    "cijfer" SMALLINT NOT NULL,
    "vervolg" BOOLEAN,
    "verbeterpunt" VARCHAR(500),
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evenementevaluatie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evenementtelling" (
    "evenement_id" UUID NOT NULL,
    "rol" "Deelnemersrol" NOT NULL,
    "plaatsen" SMALLINT NOT NULL,
    "aanmeldingen" INTEGER NOT NULL,
    "ingeschreven" INTEGER NOT NULL,
    "geannuleerd" INTEGER NOT NULL,
    "gewacht" INTEGER NOT NULL,
    "aanwezig" INTEGER NOT NULL,

    CONSTRAINT "evenementtelling_pkey" PRIMARY KEY ("evenement_id","rol")
);

-- CreateTable
CREATE TABLE "harriebuddys" (
    "werkgever_id" UUID NOT NULL,
    "evenement_id" UUID NOT NULL,
    "aantal" SMALLINT NOT NULL,
    "op" DATE NOT NULL,

    CONSTRAINT "harriebuddys_pkey" PRIMARY KEY ("werkgever_id","evenement_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "evenement_nummer_key" ON "evenement"("nummer");

-- CreateIndex
CREATE INDEX "evenement_status_start_idx" ON "evenement"("status", "start");

-- CreateIndex
CREATE INDEX "evenement_reeks_id_idx" ON "evenement"("reeks_id");

-- CreateIndex
CREATE INDEX "evenement_organisator_id_idx" ON "evenement"("organisator_id");

-- CreateIndex
CREATE INDEX "evenement_verwijderd_op_verwijder_op_idx" ON "evenement"("verwijderd_op", "verwijder_op");

-- CreateIndex
CREATE INDEX "onderdeel_evenement_id_start_idx" ON "onderdeel"("evenement_id", "start");

-- CreateIndex
CREATE INDEX "aanmelding_werkgever_id_idx" ON "aanmelding"("werkgever_id");

-- CreateIndex
CREATE INDEX "aanmelding_kandidaat_id_idx" ON "aanmelding"("kandidaat_id");

-- CreateIndex
CREATE INDEX "aanmelding_bevestigd_op_bevestigen_voor_idx" ON "aanmelding"("bevestigd_op", "bevestigen_voor");

-- CreateIndex
CREATE UNIQUE INDEX "aanmelding_id_evenement_id_rol_key" ON "aanmelding"("id", "evenement_id", "rol");

-- CreateIndex
CREATE INDEX "inschrijving_aanmelding_id_idx" ON "inschrijving"("aanmelding_id");

-- CreateIndex
CREATE INDEX "inschrijving_evenement_id_rol_status_wacht_sinds_idx" ON "inschrijving"("evenement_id", "rol", "status", "wacht_sinds");

-- CreateIndex
CREATE INDEX "inschrijving_status_aangeboden_tot_idx" ON "inschrijving"("status", "aangeboden_tot");

-- CreateIndex
CREATE INDEX "onderdeelkeuze_onderdeel_id_idx" ON "onderdeelkeuze"("onderdeel_id");

-- CreateIndex
CREATE UNIQUE INDEX "stand_aanmelding_id_key" ON "stand"("aanmelding_id");

-- CreateIndex
CREATE INDEX "stand_evenement_id_idx" ON "stand"("evenement_id");

-- CreateIndex
CREATE INDEX "stand_werkgever_id_idx" ON "stand"("werkgever_id");

-- CreateIndex
CREATE UNIQUE INDEX "certificaat_inschrijving_id_key" ON "certificaat"("inschrijving_id");

-- CreateIndex
CREATE UNIQUE INDEX "certificaat_code_key" ON "certificaat"("code");

-- CreateIndex
CREATE INDEX "certificaat_evenement_id_idx" ON "certificaat"("evenement_id");

-- CreateIndex
CREATE UNIQUE INDEX "evenementevaluatie_inschrijving_id_key" ON "evenementevaluatie"("inschrijving_id");

-- CreateIndex
CREATE INDEX "evenementevaluatie_evenement_id_idx" ON "evenementevaluatie"("evenement_id");

-- CreateIndex
CREATE INDEX "harriebuddys_evenement_id_idx" ON "harriebuddys"("evenement_id");

-- AddForeignKey
ALTER TABLE "evenement" ADD CONSTRAINT "evenement_pc4_fkey" FOREIGN KEY ("pc4") REFERENCES "postcodegebied"("pc4") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evenement" ADD CONSTRAINT "evenement_gemeente_code_fkey" FOREIGN KEY ("gemeente_code") REFERENCES "gemeente"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evenement" ADD CONSTRAINT "evenement_organisator_id_fkey" FOREIGN KEY ("organisator_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evenement_capaciteit" ADD CONSTRAINT "evenement_capaciteit_evenement_id_fkey" FOREIGN KEY ("evenement_id") REFERENCES "evenement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "onderdeel" ADD CONSTRAINT "onderdeel_evenement_id_fkey" FOREIGN KEY ("evenement_id") REFERENCES "evenement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanmelding" ADD CONSTRAINT "aanmelding_evenement_id_fkey" FOREIGN KEY ("evenement_id") REFERENCES "evenement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanmelding" ADD CONSTRAINT "aanmelding_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanmelding" ADD CONSTRAINT "aanmelding_kandidaat_id_fkey" FOREIGN KEY ("kandidaat_id") REFERENCES "kandidaat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanmelding" ADD CONSTRAINT "aanmelding_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inschrijving" ADD CONSTRAINT "inschrijving_aanmelding_id_evenement_id_rol_fkey" FOREIGN KEY ("aanmelding_id", "evenement_id", "rol") REFERENCES "aanmelding"("id", "evenement_id", "rol") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inschrijving" ADD CONSTRAINT "inschrijving_evenement_id_fkey" FOREIGN KEY ("evenement_id") REFERENCES "evenement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inschrijving" ADD CONSTRAINT "inschrijving_evenement_id_rol_fkey" FOREIGN KEY ("evenement_id", "rol") REFERENCES "evenement_capaciteit"("evenement_id", "rol") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inschrijving" ADD CONSTRAINT "inschrijving_ingecheckt_door_id_fkey" FOREIGN KEY ("ingecheckt_door_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "onderdeelkeuze" ADD CONSTRAINT "onderdeelkeuze_inschrijving_id_fkey" FOREIGN KEY ("inschrijving_id") REFERENCES "inschrijving"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "onderdeelkeuze" ADD CONSTRAINT "onderdeelkeuze_onderdeel_id_fkey" FOREIGN KEY ("onderdeel_id") REFERENCES "onderdeel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stand" ADD CONSTRAINT "stand_evenement_id_fkey" FOREIGN KEY ("evenement_id") REFERENCES "evenement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stand" ADD CONSTRAINT "stand_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stand" ADD CONSTRAINT "stand_aanmelding_id_fkey" FOREIGN KEY ("aanmelding_id") REFERENCES "aanmelding"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificaat" ADD CONSTRAINT "certificaat_evenement_id_fkey" FOREIGN KEY ("evenement_id") REFERENCES "evenement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificaat" ADD CONSTRAINT "certificaat_inschrijving_id_fkey" FOREIGN KEY ("inschrijving_id") REFERENCES "inschrijving"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evenementevaluatie" ADD CONSTRAINT "evenementevaluatie_evenement_id_fkey" FOREIGN KEY ("evenement_id") REFERENCES "evenement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evenementevaluatie" ADD CONSTRAINT "evenementevaluatie_inschrijving_id_fkey" FOREIGN KEY ("inschrijving_id") REFERENCES "inschrijving"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evenementtelling" ADD CONSTRAINT "evenementtelling_evenement_id_fkey" FOREIGN KEY ("evenement_id") REFERENCES "evenement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "harriebuddys" ADD CONSTRAINT "harriebuddys_werkgever_id_fkey" FOREIGN KEY ("werkgever_id") REFERENCES "werkgever"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "harriebuddys" ADD CONSTRAINT "harriebuddys_evenement_id_fkey" FOREIGN KEY ("evenement_id") REFERENCES "evenement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE evenement ADD CONSTRAINT evenement_tijden CHECK (einde > start AND aanmelden_tot > aanmelden_van AND aanmelden_tot <= einde);
-- Nobody's data outlives the event by more than a year, and none goes before it is over.
ALTER TABLE evenement ADD CONSTRAINT evenement_verwijderdag CHECK (
  verwijder_op > (einde AT TIME ZONE 'Europe/Amsterdam')::date AND verwijder_op <= (einde AT TIME ZONE 'Europe/Amsterdam')::date + 365
);
ALTER TABLE evenement ADD CONSTRAINT evenement_status_momenten CHECK (
  (status = 'concept') = (gepubliceerd_op IS NULL)
  AND (status = 'geannuleerd') = (geannuleerd_op IS NOT NULL)
  AND (status = 'geannuleerd') = (annuleer_reden IS NOT NULL)
  AND (status = 'afgerond') = (afgerond_op IS NOT NULL)
);
ALTER TABLE evenement ADD CONSTRAINT evenement_stands CHECK (stands_bezet BETWEEN 0 AND aantal_stands);
ALTER TABLE evenement_capaciteit ADD CONSTRAINT capaciteit_niet_te_vol CHECK (plaatsen >= 0 AND bezet >= 0 AND bezet <= plaatsen);
ALTER TABLE onderdeel ADD CONSTRAINT onderdeel_niet_te_vol CHECK (bezet >= 0 AND (plaatsen IS NULL OR (plaatsen > 0 AND bezet <= plaatsen)));
ALTER TABLE onderdeel ADD CONSTRAINT onderdeel_tijden CHECK (einde > start);
ALTER TABLE aanmelding ADD CONSTRAINT aanmelding_email CHECK (email = lower(email));
-- A registration is confirmed, or has a moment until which it can be.
ALTER TABLE aanmelding ADD CONSTRAINT aanmelding_bevestigen CHECK (bevestigd_op IS NOT NULL OR bevestigen_voor IS NOT NULL);
ALTER TABLE aanmelding ADD CONSTRAINT aanmelding_van_kandidaat CHECK (kandidaat_id IS NULL OR rol = 'kandidaat');
ALTER TABLE aanmelding ADD CONSTRAINT aanmelding_van_werkgever CHECK (werkgever_id IS NULL OR rol = 'werkgever');
-- One address, one kandidaat, one registration for each event that runs.
CREATE UNIQUE INDEX aanmelding_een_per_email ON aanmelding (evenement_id, email) WHERE vervallen_op IS NULL;
CREATE UNIQUE INDEX aanmelding_een_per_kandidaat ON aanmelding (evenement_id, kandidaat_id) WHERE vervallen_op IS NULL AND kandidaat_id IS NOT NULL;
CREATE UNIQUE INDEX stand_een_per_werkgever ON stand (evenement_id, werkgever_id) WHERE vervallen_op IS NULL;
-- The same name twice in one registration is one person.
CREATE UNIQUE INDEX inschrijving_een_per_naam ON inschrijving (aanmelding_id, lower(naam)) WHERE status NOT IN ('geannuleerd', 'verlopen');
ALTER TABLE inschrijving ADD CONSTRAINT inschrijving_wachtlijst CHECK (status <> 'wachtlijst' OR wacht_sinds IS NOT NULL);
ALTER TABLE inschrijving ADD CONSTRAINT inschrijving_aanbod CHECK ((status = 'aangeboden') = (aangeboden_tot IS NOT NULL));
-- Who came in had a place.
ALTER TABLE inschrijving ADD CONSTRAINT inschrijving_binnen CHECK (ingecheckt_op IS NULL OR status = 'ingeschreven');
ALTER TABLE evenementevaluatie ADD CONSTRAINT evaluatie_cijfer CHECK (cijfer BETWEEN 1 AND 10);
ALTER TABLE harriebuddys ADD CONSTRAINT harriebuddys_aantal CHECK (aantal > 0);

CREATE TRIGGER niet_bij_samengevoegde BEFORE INSERT OR UPDATE OF werkgever_id ON aanmelding FOR EACH ROW EXECUTE FUNCTION weiger_samengevoegde_werkgever();
CREATE TRIGGER niet_bij_samengevoegde BEFORE INSERT OR UPDATE OF werkgever_id ON stand FOR EACH ROW EXECUTE FUNCTION weiger_samengevoegde_werkgever();
CREATE TRIGGER niet_bij_samengevoegde BEFORE INSERT OR UPDATE OF werkgever_id ON harriebuddys FOR EACH ROW EXECUTE FUNCTION weiger_samengevoegde_werkgever();

CREATE FUNCTION heeft_plaats(s "InschrijvingStatus") RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT s IN ('gereserveerd', 'ingeschreven', 'aangeboden')
$$;

-- The counts of places follow the registrations, whoever writes them; the checks on the counts then refuse one too many.
-- Capacity first and parts in the order of their id: two writers never wait for each other crosswise.
CREATE FUNCTION tel_inschrijving() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  verschil int := 0;
  rij inschrijving := COALESCE(NEW, OLD);
BEGIN
  IF TG_OP <> 'INSERT' AND heeft_plaats(OLD.status) THEN verschil := verschil - 1; END IF;
  IF TG_OP <> 'DELETE' AND heeft_plaats(NEW.status) THEN verschil := verschil + 1; END IF;
  IF verschil <> 0 THEN
    UPDATE evenement_capaciteit SET bezet = bezet + verschil WHERE evenement_id = rij.evenement_id AND rol = rij.rol;
    IF TG_OP = 'UPDATE' THEN
      PERFORM 1 FROM onderdeel WHERE id IN (SELECT onderdeel_id FROM onderdeelkeuze WHERE inschrijving_id = rij.id)
        ORDER BY id FOR UPDATE;
      UPDATE onderdeel SET bezet = bezet + verschil
        WHERE id IN (SELECT onderdeel_id FROM onderdeelkeuze WHERE inschrijving_id = rij.id);
    END IF;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER tel_inschrijving AFTER INSERT OR UPDATE OF status OR DELETE ON inschrijving FOR EACH ROW EXECUTE FUNCTION tel_inschrijving();

-- A registration never moves to another event or role: its place would be counted twice.
CREATE FUNCTION inschrijving_blijft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.evenement_id <> OLD.evenement_id OR NEW.rol <> OLD.rol OR NEW.aanmelding_id <> OLD.aanmelding_id THEN
    RAISE EXCEPTION 'inschrijving_blijft: a registration stays at its event and in its role'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'inschrijving_blijft';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER inschrijving_blijft BEFORE UPDATE ON inschrijving FOR EACH ROW EXECUTE FUNCTION inschrijving_blijft();

-- A choice counts while its registration holds a place. When the registration itself goes, BEFORE is the last moment at
-- which its status can still be read.
CREATE FUNCTION tel_onderdeelkeuze() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NOT EXISTS (
      SELECT 1 FROM inschrijving i JOIN onderdeel o ON o.evenement_id = i.evenement_id
      WHERE i.id = NEW.inschrijving_id AND o.id = NEW.onderdeel_id AND (COALESCE(cardinality(o.rollen), 0) = 0 OR i.rol = ANY (o.rollen))
    ) THEN
      RAISE EXCEPTION 'onderdeelkeuze_past: the part is of another event or for another role'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'onderdeelkeuze_past';
    END IF;
    UPDATE onderdeel SET bezet = bezet + 1 WHERE id = NEW.onderdeel_id
      AND (SELECT heeft_plaats(status) FROM inschrijving WHERE id = NEW.inschrijving_id);
    RETURN NEW;
  END IF;
  UPDATE onderdeel SET bezet = bezet - 1 WHERE id = OLD.onderdeel_id
    AND (SELECT heeft_plaats(status) FROM inschrijving WHERE id = OLD.inschrijving_id);
  RETURN OLD;
END $$;
CREATE TRIGGER tel_onderdeelkeuze BEFORE INSERT OR DELETE ON onderdeelkeuze FOR EACH ROW EXECUTE FUNCTION tel_onderdeelkeuze();

-- The choices of a registration that is deleted are let go while its status can still be read.
CREATE FUNCTION laat_keuzes_los() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM onderdeelkeuze WHERE inschrijving_id = OLD.id;
  RETURN OLD;
END $$;
CREATE TRIGGER laat_keuzes_los BEFORE DELETE ON inschrijving FOR EACH ROW EXECUTE FUNCTION laat_keuzes_los();

CREATE FUNCTION tel_stand() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  verschil int := 0;
  rij stand := COALESCE(NEW, OLD);
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.vervallen_op IS NULL THEN verschil := verschil - 1; END IF;
  IF TG_OP <> 'DELETE' AND NEW.vervallen_op IS NULL THEN verschil := verschil + 1; END IF;
  IF verschil <> 0 THEN
    UPDATE evenement SET stands_bezet = stands_bezet + verschil WHERE id = rij.evenement_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER tel_stand AFTER INSERT OR UPDATE OF vervallen_op OR DELETE ON stand FOR EACH ROW EXECUTE FUNCTION tel_stand();

-- After its removal date nobody's name comes back to an event.
CREATE FUNCTION evenement_opgeschoond() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM evenement WHERE id = NEW.evenement_id AND verwijderd_op IS NOT NULL) THEN
    RAISE EXCEPTION 'evenement_opgeschoond: the people of this event were removed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'evenement_opgeschoond';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER evenement_opgeschoond BEFORE INSERT ON aanmelding FOR EACH ROW EXECUTE FUNCTION evenement_opgeschoond();
