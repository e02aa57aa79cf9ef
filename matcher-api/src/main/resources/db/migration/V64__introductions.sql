-- Introductions: what was decided about a person and a vacancy, and which list was on the table.
-- Decisions are only ever added. The row of the introduction says what its last decisions came to,
-- so that lists are found; what it says follows from them.

CREATE TABLE introduction (
    organisation_id uuid             NOT NULL,
    passport_id     uuid             NOT NULL,
    vacancy_id      uuid             NOT NULL,
    -- Those of the vacancy when it began, for reports.
    employer        text COLLATE "C" NOT NULL,
    occupation      text COLLATE "C",
    stage           text COLLATE "C" NOT NULL
        CHECK (stage IN ('KEPT', 'PROPOSED', 'INTRODUCED', 'INTERVIEWED', 'OFFERED', 'PLACED',
                         'DECLINED', 'REFUSED', 'STOPPED', 'REMOVED')),
    -- In the list of the person, by hand.
    place           integer          NOT NULL,
    PRIMARY KEY (organisation_id, passport_id, vacancy_id)
);

CREATE INDEX introduction_vacancy ON introduction (organisation_id, vacancy_id);

CREATE TABLE decision (
    organisation_id uuid             NOT NULL,
    passport_id     uuid             NOT NULL,
    vacancy_id      uuid             NOT NULL,
    number          integer          NOT NULL CHECK (number >= 1),
    account_id      uuid             NOT NULL,
    at              timestamptz      NOT NULL,
    decided_on      date             NOT NULL,
    -- One of the three: a stage, a place or a milestone.
    stage           text COLLATE "C",
    starts_on       date,
    place           integer,
    months          integer,
    retained        text COLLATE "C" CHECK (retained IN ('YES', 'NO', 'UNKNOWN')),
    overruled       text COLLATE "C" CHECK (overruled IN ('RANK', 'LIST', 'GATE')),
    -- Codes, each with the requirement it is about. There is no column for free text.
    reasons         text[]           NOT NULL,
    receipt         bytea            CHECK (octet_length(receipt) = 32),
    rank            integer,
    list            bytea            CHECK (octet_length(list) = 32),
    PRIMARY KEY (organisation_id, passport_id, vacancy_id, number),
    CHECK (num_nonnulls(stage, place, months) = 1),
    CHECK ((starts_on IS NULL) = (stage IS DISTINCT FROM 'PLACED')),
    CHECK ((months IS NULL) = (retained IS NULL))
);

-- A list of vacancies as it was shown, under the SHA-256 of its lines; never changed.
CREATE TABLE shown_list (
    organisation_id uuid             NOT NULL,
    id              bytea            NOT NULL CHECK (octet_length(id) = 32),
    passport_id     uuid             NOT NULL,
    as_of           date             NOT NULL,
    -- Best first, and the receipt of each.
    vacancies       uuid[]           NOT NULL,
    receipts        text[]           NOT NULL,
    PRIMARY KEY (organisation_id, id),
    CHECK (cardinality(vacancies) = cardinality(receipts))
);

CREATE INDEX shown_list_passport ON shown_list (organisation_id, passport_id);
