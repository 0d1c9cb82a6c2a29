-- What Hearsay keeps of many reports: the reports and what was read in them, what links them, the incidents they make up, and what coders
-- decided. Days and instants are ISO 8601 text. The twin of this file for SQLite has the same tables. JSON is kept as text: jsonb holds no
-- U+0000. Ids are compared byte by byte, whatever the language of the database.

-- The words of a text in order, without accents and signs, for the index and for what is looked for in it alike. A tsvector holds one
-- megabyte, so that only the first 250,000 characters of a text can be found.
create function hearsay_words(passage text) returns text language sql immutable parallel safe as $$
    select normalize(
        regexp_replace(
            regexp_replace(normalize(left(passage, 250000), nfd), '[\u0300-\u036f]+', '', 'g'), '[^[:alnum:]]+', ' ', 'g'),
        nfc)
$$;

create table reports (
    number bigint generated always as identity primary key,
    id text collate "C" not null unique, -- sha256: and the digest of its bytes
    uri text not null,
    publisher text,
    title text,
    published text,
    language text not null default '',
    text text not null default '',
    agency text,
    sketch text not null default '', -- numbers that are alike when two texts are
    copy_of text collate "C", -- the id of the report it repeats
    words tsvector generated always as (to_tsvector('english', hearsay_words(coalesce(title, '') || ' ' || text))) stored
);
create index reports_words on reports using gin (words);

create table report_keys (
    key text collate "C" not null,
    report bigint not null references reports (number) on delete cascade,
    primary key (key, report)
);
create index report_keys_report on report_keys (report);

create table readings (
    report bigint primary key references reports (number) on delete cascade,
    coder text not null,
    version text not null,
    codebook text,
    language_pack text,
    record text not null -- JSON, see schema/record.schema.json
);

create table claims (
    number bigint generated always as identity primary key,
    report bigint not null references reports (number) on delete cascade,
    claim text collate "C" not null, -- its id in the record
    stance text not null,
    source text, -- the words that name it
    said text not null, -- what is said, quoted
    words tsvector generated always as (to_tsvector('english', hearsay_words(coalesce(source, '') || ' ' || said))) stored,
    unique (report, claim)
);
create index claims_words on claims using gin (words);

create table incidents (
    id text collate "C" primary key,
    type text not null,
    earliest text,
    latest text,
    country text,
    latitude double precision,
    longitude double precision,
    disputed boolean not null, -- whether accounts contradict each other or claims compete
    background boolean not null,
    killed_best integer,
    json text not null -- see schema/incidents.schema.json
);

create table incident_actors (
    incident text collate "C" not null references incidents (id) on delete cascade deferrable initially deferred,
    name text not null, -- words in lower case without accents, with a space before and after
    registry text
);
create index incident_actors_incident on incident_actors (incident);

create table incident_places (
    incident text collate "C" not null references incidents (id) on delete cascade deferrable initially deferred,
    name text not null, -- as that of an actor
    admin1 text, -- as that of an actor
    gazetteer text,
    country text
);
create index incident_places_incident on incident_places (incident);

create table tellings (
    number bigint generated always as identity primary key,
    id text collate "C" not null unique, -- the report's id, # and the event's
    report text collate "C" not null references reports (id) on delete cascade deferrable initially deferred,
    incident text collate "C" references incidents (id) on delete set null deferrable initially deferred,
    json text not null
);
create index tellings_report on tellings (report);
create index tellings_incident on tellings (incident);

create table telling_keys (
    key text collate "C" not null,
    telling bigint not null references tellings (number) on delete cascade,
    primary key (key, telling)
);
create index telling_keys_telling on telling_keys (telling);

create table pairs (
    a bigint not null references tellings (number) on delete cascade, -- the one with the smaller id
    b bigint not null references tellings (number) on delete cascade,
    score double precision not null,
    reasons text not null, -- JSON
    primary key (a, b)
);
create index pairs_b on pairs (b);

-- What coders decided is only ever added to, and refers to nothing that a new reading replaces.

create table rulings (
    seq bigint generated always as identity primary key,
    a text collate "C" not null, -- the ids of two tellings
    b text collate "C" not null,
    together boolean not null,
    coder text not null,
    at text not null,
    note text
);
create index rulings_a on rulings (a);
create index rulings_b on rulings (b);

create table ruling_undos (
    seq bigint primary key references rulings (seq),
    coder text not null,
    at text not null,
    note text
);

create table decisions (
    seq bigint generated always as identity primary key,
    report text collate "C" not null, -- the anchor: the report's id, the words in it and where they stood
    quote text not null,
    start integer not null,
    field text not null,
    action text not null,
    value text,
    coder text not null,
    at text not null,
    note text
);
create index decisions_report on decisions (report);

create table decision_undos (
    seq bigint primary key references decisions (seq),
    coder text not null,
    at text not null,
    note text
);

create function hearsay_only_added_to() returns trigger language plpgsql as $$
begin
    raise exception '% are only added to', tg_table_name;
end
$$;
create trigger rulings_stay before update or delete or truncate on rulings execute function hearsay_only_added_to();
create trigger ruling_undos_stay before update or delete or truncate on ruling_undos execute function hearsay_only_added_to();
create trigger decisions_stay before update or delete or truncate on decisions execute function hearsay_only_added_to();
create trigger decision_undos_stay before update or delete or truncate on decision_undos execute function hearsay_only_added_to();
