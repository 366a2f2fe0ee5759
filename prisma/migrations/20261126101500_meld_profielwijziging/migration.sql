-- Whoever holds the profiles in memory hears of a change the moment it is committed: the id of each changed profile, or
-- nothing when there are so many that comparing all of them is less work. Ids only.
CREATE FUNCTION meld_profielwijziging() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids text[];
BEGIN
  -- Two statements, because both must not be read: the columns of the other table are not there.
  IF TG_TABLE_NAME = 'zoek_wijziging' THEN
    SELECT array_agg(DISTINCT w.document_id) INTO ids FROM gewijzigd w WHERE w."index" = 'kandidaatprofiel';
  ELSE
    SELECT array_agg(w.id::text) INTO ids FROM gewijzigd w;
  END IF;
  IF cardinality(ids) > 100 THEN
    PERFORM pg_notify('profielwijziging', '');
  ELSIF ids IS NOT NULL THEN
    PERFORM pg_notify('profielwijziging', id) FROM unnest(ids) id;
  END IF;
  RETURN NULL;
END;
$$;
CREATE TRIGGER zoek_wijziging_meld_profiel AFTER INSERT ON zoek_wijziging
  REFERENCING NEW TABLE AS gewijzigd FOR EACH STATEMENT EXECUTE FUNCTION meld_profielwijziging();
-- A profile that is removed with its person leaves no line in the outbox.
CREATE TRIGGER profiel_meld_verwijderd AFTER DELETE ON kandidaatprofiel
  REFERENCING OLD TABLE AS gewijzigd FOR EACH STATEMENT EXECUTE FUNCTION meld_profielwijziging();
