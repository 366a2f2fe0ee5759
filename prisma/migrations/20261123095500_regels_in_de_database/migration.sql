-- Rules that the schema language has no words for. Each name says what it guards; tests refer to these names.

-- Audit: append-only, also for the owner of the table.
CREATE FUNCTION weiger_wijziging() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'gebeurtenis is append-only: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END;
$$;
CREATE TRIGGER gebeurtenis_alleen_toevoegen BEFORE UPDATE OR DELETE ON gebeurtenis
  FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();
CREATE TRIGGER gebeurtenis_niet_legen BEFORE TRUNCATE ON gebeurtenis
  FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();

-- Accounts and roles.
ALTER TABLE account ADD CONSTRAINT account_email_klein CHECK (email = lower(email) AND position('@' IN email) > 1);
DROP INDEX rol_toekenning_uniek;
CREATE UNIQUE INDEX rol_toekenning_uniek ON rol_toekenning (account_id, rol, werkgever_id, organisatie_id, kandidaat_id) NULLS NOT DISTINCT;
ALTER TABLE rol_toekenning ADD CONSTRAINT rol_toekenning_hoort_bij CHECK (
  CASE rol
    WHEN 'werkgever'  THEN werkgever_id IS NOT NULL AND organisatie_id IS NULL AND kandidaat_id IS NULL
    WHEN 'kandidaat'  THEN kandidaat_id IS NOT NULL AND werkgever_id IS NULL AND organisatie_id IS NULL
    WHEN 'beheerder'  THEN werkgever_id IS NULL AND kandidaat_id IS NULL
    ELSE organisatie_id IS NOT NULL AND werkgever_id IS NULL AND kandidaat_id IS NULL
  END
);
ALTER TABLE rol_toekenning ADD CONSTRAINT rol_toekenning_gemeenten CHECK (rol = 'rapporteur' OR cardinality(gemeente_codes) = 0);
ALTER TABLE sessie ADD CONSTRAINT sessie_verloopt_later CHECK (verloopt_op > aangemaakt_op);
ALTER TABLE inlogpoging ADD CONSTRAINT inlogpoging_mislukt CHECK (mislukt BETWEEN 0 AND 20);

-- Dated partners.
ALTER TABLE gemeente ADD CONSTRAINT gemeente_geldig CHECK (geldig_tot IS NULL OR geldig_tot > geldig_van);
ALTER TABLE organisatie ADD CONSTRAINT organisatie_geldig CHECK (geldig_tot IS NULL OR geldig_tot > geldig_van);

-- Dictionary.
ALTER TABLE term ADD CONSTRAINT term_id_vorm CHECK (id = soort::text || ':' || code);
ALTER TABLE term ADD CONSTRAINT term_idf_niet_negatief CHECK (idf IS NULL OR idf >= 0);

-- Werkgever.
ALTER TABLE werkgever ADD CONSTRAINT werkgever_kvk_nummer CHECK (kvk_nummer ~ '^[0-9]{8}$');
ALTER TABLE werkgever ADD CONSTRAINT werkgever_sbi_sectie CHECK (sbi_sectie ~ '^[A-U]$');
ALTER TABLE werkgever ADD CONSTRAINT werkgever_postcode CHECK (postcode ~ '^[1-9][0-9]{3}[A-Z]{2}$' AND pc4 = left(postcode, 4));

-- Vacature: a concept may be incomplete, everything after it may not.
ALTER TABLE vacature ADD CONSTRAINT vacature_uren CHECK (uren_min BETWEEN 1 AND 60 AND uren_max BETWEEN 1 AND 60 AND uren_min <= uren_max);
ALTER TABLE vacature ADD CONSTRAINT vacature_salaris CHECK (salaris_min > 0 AND salaris_max > 0 AND salaris_min <= salaris_max);
ALTER TABLE vacature ADD CONSTRAINT vacature_plaatsen CHECK (aantal_plaatsen BETWEEN 1 AND 500);
ALTER TABLE vacature ADD CONSTRAINT vacature_contract CHECK (contract IN ('B', 'O'));
ALTER TABLE vacature ADD CONSTRAINT vacature_denkniveau CHECK (werk_en_denkniveau BETWEEN 0 AND 7);
ALTER TABLE vacature ADD CONSTRAINT vacature_beroep_soort CHECK (beroep_id LIKE 'beroep:%');
ALTER TABLE vacature ADD CONSTRAINT vacature_postcode CHECK (postcode ~ '^[1-9][0-9]{3}[A-Z]{2}$' AND pc4 = left(postcode, 4));
ALTER TABLE vacature ADD CONSTRAINT vacature_postcode_samen CHECK ((postcode IS NULL) = (pc4 IS NULL));
ALTER TABLE vacature ADD CONSTRAINT vacature_compleet CHECK (
  status IN ('concept', 'ingetrokken') OR (
    titel IS NOT NULL AND omschrijving IS NOT NULL AND beroep_id IS NOT NULL AND uren_min IS NOT NULL AND uren_max IS NOT NULL
    AND postcode IS NOT NULL AND plaats IS NOT NULL AND sluitingsdatum IS NOT NULL AND cardinality(soorten) > 0
    AND contact_naam IS NOT NULL AND ingediend_op IS NOT NULL
  )
);
ALTER TABLE vacature ADD CONSTRAINT vacature_gepubliceerd_op CHECK (status NOT IN ('gepubliceerd', 'opgeschort', 'vervuld', 'verlopen') OR gepubliceerd_op IS NOT NULL);
ALTER TABLE vacature_eis ADD CONSTRAINT vacature_eis_niveau CHECK (niveau BETWEEN 1 AND 3);
ALTER TABLE vacature_eis ADD CONSTRAINT vacature_eis_geen_beroep CHECK (term_id NOT LIKE 'beroep:%');

-- Kandidaat and profile.
ALTER TABLE kandidaat ADD CONSTRAINT kandidaat_postcode CHECK (postcode ~ '^[1-9][0-9]{3}[A-Z]{2}$');
ALTER TABLE kandidaatprofiel ADD CONSTRAINT profiel_code CHECK (code ~ '^K-[2-9A-HJ-NP-Z]{4,6}$');
ALTER TABLE kandidaatprofiel ADD CONSTRAINT profiel_uren CHECK (uren_min BETWEEN 1 AND 60 AND uren_max BETWEEN 1 AND 60 AND uren_min <= uren_max);
ALTER TABLE kandidaatprofiel ADD CONSTRAINT profiel_reisafstand CHECK (max_reisafstand_km BETWEEN 1 AND 200);
ALTER TABLE kandidaatprofiel ADD CONSTRAINT profiel_denkniveau CHECK (werk_en_denkniveau BETWEEN 0 AND 7);
-- Visible needs both keys, and never for longer than 90 days (2160 hours: no clock change in it) after a confirmation.
ALTER TABLE kandidaatprofiel ADD CONSTRAINT profiel_twee_sleutels CHECK (
  zichtbaar_tot IS NULL OR (
    sleutel_kandidaat_op IS NOT NULL AND sleutel_adviseur_op IS NOT NULL AND bevestigd_op IS NOT NULL
    AND zichtbaar_tot <= bevestigd_op + interval '2160 hours'
  )
);
ALTER TABLE profiel_kenmerk ADD CONSTRAINT profiel_kenmerk_niveau CHECK (niveau BETWEEN 0 AND 3);
ALTER TABLE profiel_kenmerk ADD CONSTRAINT profiel_kenmerk_geen_beroep CHECK (term_id NOT LIKE 'beroep:%');
ALTER TABLE profiel_beroep ADD CONSTRAINT profiel_beroep_soort CHECK (term_id LIKE 'beroep:%');

-- A minor never gets a visible profile, whoever turns a key.
CREATE FUNCTION minderjarig_nooit_zichtbaar() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.zichtbaar_tot IS NOT NULL AND EXISTS (
    SELECT 1 FROM kandidaat WHERE id = NEW.kandidaat_id AND geboortedatum > (now() AT TIME ZONE 'Europe/Amsterdam')::date - interval '18 years'
  ) THEN
    RAISE EXCEPTION 'profiel_minderjarig: a minor is never visible' USING ERRCODE = 'check_violation', CONSTRAINT = 'profiel_minderjarig';
  END IF;
  RETURN NEW;
END;
$$;
CREATE TRIGGER profiel_minderjarig BEFORE INSERT OR UPDATE OF zichtbaar_tot ON kandidaatprofiel
  FOR EACH ROW EXECUTE FUNCTION minderjarig_nooit_zichtbaar();

-- Consent: one that stands per person and purpose; for a kennismaking it names the employer and the bemiddeling.
ALTER TABLE toestemming ADD CONSTRAINT toestemming_doel CHECK (
  CASE soort
    WHEN 'kennismaking' THEN werkgever_id IS NOT NULL AND bemiddeling_id IS NOT NULL
    ELSE werkgever_id IS NULL AND bemiddeling_id IS NULL
  END
);
CREATE UNIQUE INDEX toestemming_een_geldige ON toestemming (kandidaat_id, soort, bemiddeling_id) NULLS NOT DISTINCT WHERE ingetrokken_op IS NULL;

-- Bemiddeling: one running per vacature and profile; an end has a reason, and only an end has one.
CREATE UNIQUE INDEX bemiddeling_een_lopende ON bemiddeling (vacature_id, profiel_id) WHERE status <> 'beeindigd';
ALTER TABLE bemiddeling ADD CONSTRAINT bemiddeling_einde CHECK (
  (status = 'beeindigd') = (einde_reden IS NOT NULL) AND (status = 'beeindigd') = (einde_vanuit IS NOT NULL)
);
ALTER TABLE bemiddeling ADD CONSTRAINT bemiddeling_kennismaking CHECK (status NOT IN ('kennismaking', 'proefplaatsing', 'geplaatst') OR kennismaking_op IS NOT NULL);
-- A proefplaatsing lasts at most six months in total.
ALTER TABLE bemiddeling ADD CONSTRAINT bemiddeling_proefplaatsing CHECK (
  (proefplaatsing_van IS NULL) = (proefplaatsing_tot IS NULL)
  AND (proefplaatsing_van IS NULL OR (proefplaatsing_tot > proefplaatsing_van AND proefplaatsing_tot <= proefplaatsing_van + interval '6 months'))
  AND (status <> 'proefplaatsing' OR proefplaatsing_van IS NOT NULL)
);

-- Plaatsing.
ALTER TABLE plaatsing ADD CONSTRAINT plaatsing_uren CHECK (uren_per_week BETWEEN 1 AND 60);
ALTER TABLE plaatsing ADD CONSTRAINT plaatsing_einddatum CHECK (einddatum IS NULL OR einddatum >= startdatum);
