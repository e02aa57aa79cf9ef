-- A saved search belongs to a passport and finds vacancies, or to a vacancy and finds passports.

ALTER TABLE saved_search RENAME COLUMN passport_id TO subject_id;
ALTER INDEX saved_search_passport RENAME TO saved_search_subject;

ALTER TABLE saved_search
    ADD COLUMN subject_type text COLLATE "C" NOT NULL DEFAULT 'PASSPORT'
        CHECK (subject_type IN ('PASSPORT', 'VACANCY'));
ALTER TABLE saved_search ALTER COLUMN subject_type DROP DEFAULT;
ALTER TABLE saved_search
    ADD COLUMN found_type text COLLATE "C" NOT NULL
        GENERATED ALWAYS AS (CASE subject_type WHEN 'PASSPORT' THEN 'VACANCY' ELSE 'PASSPORT' END)
        STORED;

ALTER TABLE saved_search_find RENAME COLUMN vacancy_id TO found_id;
ALTER INDEX saved_search_find_vacancy RENAME TO saved_search_find_found;

ALTER TABLE alert RENAME COLUMN vacancy_id TO found_id;
ALTER TABLE alert RENAME COLUMN vacancy_version TO found_version;

-- Who is erased is looked for here.
CREATE INDEX alert_found ON alert (found_id);
