-- Which employers an account speaks for. An account with the role of an employer writes vacancies of
-- these keys only, so that a person who blocked an employer is not met by it under another key.

CREATE TABLE account_employer (
    account_id uuid             NOT NULL REFERENCES account (id),
    key        text COLLATE "C" NOT NULL,
    -- What the employer is called; missing when nobody said so.
    name       text,
    PRIMARY KEY (account_id, key)
);

-- Accounts there were before speak for the employers whose vacancies they made and that are still
-- there. Whoever owns the home sees them in the list of accounts, and can change them.
INSERT INTO account_employer (account_id, key, name)
SELECT DISTINCT ON (a.id, e.doc #>> '{employer,key}')
       a.id, e.doc #>> '{employer,key}', e.doc #>> '{employer,name}'
FROM account a
JOIN entity_history h ON h.account_id = a.id AND h.type = 'VACANCY' AND h.action = 'CREATED'
JOIN entity e ON e.type = 'VACANCY' AND e.id = h.id AND NOT e.deleted
     AND e.organisation_id = a.organisation_id
WHERE a.role = 'EMPLOYER'
ORDER BY a.id, e.doc #>> '{employer,key}', e.id DESC;

-- Finds the vacancies of an employer.
CREATE INDEX entity_vacancy_employer
    ON entity_vacancy (organisation_id, (doc #>> '{employer,key}'), id) WHERE NOT deleted;
