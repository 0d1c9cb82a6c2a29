-- What Hearsay keeps of many reports: the reports and what was read in them, what links them, the incidents they make up, and what coders
-- decided. Days and instants are ISO 8601 text. The twin of this file for PostgreSQL has the same tables.

create table reports (
    number integer primary key,
    id text not null unique, -- sha256: and the digest of its bytes
    uri text not null,
    publisher text,
    title text,
    published text,
    language text not null default '',
    text text not null default '',
    agency text,
    sketch text not null default '', -- numbers that are alike when two texts are
    copy_of text -- the id of the report it repeats
) strict;

create table report_keys (
    key text not null,
    report integer not null references reports (number) on delete cascade,
    primary key (key, report)
) strict, without rowid;
create index report_keys_report on report_keys (report);

create table readings (
    report integer primary key references reports (number) on delete cascade,
    coder text not null,
    version text not null,
    codebook text,
    language_pack text,
    record text not null -- JSON, see schema/record.schema.json
) strict;

create table claims (
    number integer primary key,
    report integer not null references reports (number) on delete cascade,
    claim text not null, -- its id in the record
    stance text not null,
    source text, -- the words that name it
    said text not null, -- what is said, quoted
    unique (report, claim)
) strict;

create table incidents (
    id text primary key,
    type text not null,
    earliest text,
    latest text,
    country text,
    latitude real,
    longitude real,
    disputed integer not null, -- 1 when accounts contradict each other or claims compete
    background integer not null,
    killed_best integer,
    json text not null -- see schema/incidents.schema.json
) strict;

create table incident_actors (
    incident text not null references incidents (id) on delete cascade deferrable initially deferred,
    name text not null, -- words in lower case without accents, with a space before and after
    registry text
) strict;
create index incident_actors_incident on incident_actors (incident);

create table incident_places (
    incident text not null references incidents (id) on delete cascade deferrable initially deferred,
    name text not null, -- as that of an actor
    admin1 text, -- as that of an actor
    gazetteer text,
    country text
) strict;
create index incident_places_incident on incident_places (incident);

create table tellings (
    number integer primary key,
    id text not null unique, -- the report's id, # and the event's
    report text not null references reports (id) on delete cascade deferrable initially deferred,
    incident text references incidents (id) on delete set null deferrable initially deferred,
    json text not null
) strict;
create index tellings_report on tellings (report);
create index tellings_incident on tellings (incident);

create table telling_keys (
    key text not null,
    telling integer not null references tellings (number) on delete cascade,
    primary key (key, telling)
) strict, without rowid;
create index telling_keys_telling on telling_keys (telling);

create table pairs (
    a integer not null references tellings (number) on delete cascade, -- the one with the smaller id
    b integer not null references tellings (number) on delete cascade,
    score real not null,
    reasons text not null, -- JSON
    primary key (a, b)
) strict, without rowid;
create index pairs_b on pairs (b);

-- What coders decided is only ever added to, and refers to nothing that a new reading replaces.

create table rulings (
    seq integer primary key autoincrement,
    a text not null, -- the ids of two tellings
    b text not null,
    together integer not null,
    coder text not null,
    at text not null,
    note text
) strict;
create index rulings_a on rulings (a);
create index rulings_b on rulings (b);

create table ruling_undos (
    seq integer primary key references rulings (seq),
    coder text not null,
    at text not null,
    note text
) strict;

create table decisions (
    seq integer primary key autoincrement,
    report text not null, -- the anchor: the report's id, the words in it and where they stood
    quote text not null,
    start integer not null,
    field text not null,
    action text not null,
    value text,
    coder text not null,
    at text not null,
    note text
) strict;
create index decisions_report on decisions (report);

create table decision_undos (
    seq integer primary key references decisions (seq),
    coder text not null,
    at text not null,
    note text
) strict;

create trigger rulings_stay before update on rulings begin select raise(abort, 'rulings are only added to'); end;
create trigger rulings_last before delete on rulings begin select raise(abort, 'rulings are only added to'); end;
create trigger ruling_undos_stay before update on ruling_undos begin select raise(abort, 'rulings are only added to'); end;
create trigger ruling_undos_last before delete on ruling_undos begin select raise(abort, 'rulings are only added to'); end;
create trigger decisions_stay before update on decisions begin select raise(abort, 'decisions are only added to'); end;
create trigger decisions_last before delete on decisions begin select raise(abort, 'decisions are only added to'); end;
create trigger decision_undos_stay before update on decision_undos begin select raise(abort, 'decisions are only added to'); end;
create trigger decision_undos_last before delete on decision_undos begin select raise(abort, 'decisions are only added to'); end;

-- Full text: the index holds no words of its own, it follows the tables.

create virtual table report_words using fts5 (
    title, text, content = 'reports', content_rowid = 'number', tokenize = 'porter unicode61 remove_diacritics 2');
create trigger report_words_new after insert on reports begin
    insert into report_words (rowid, title, text) values (new.number, new.title, new.text);
end;
create trigger report_words_gone after delete on reports begin
    insert into report_words (report_words, rowid, title, text) values ('delete', old.number, old.title, old.text);
end;
create trigger report_words_changed after update on reports
when old.title is not new.title or old.text is not new.text begin
    insert into report_words (report_words, rowid, title, text) values ('delete', old.number, old.title, old.text);
    insert into report_words (rowid, title, text) values (new.number, new.title, new.text);
end;

create virtual table claim_words using fts5 (
    source, said, content = 'claims', content_rowid = 'number', tokenize = 'porter unicode61 remove_diacritics 2');
create trigger claim_words_new after insert on claims begin
    insert into claim_words (rowid, source, said) values (new.number, new.source, new.said);
end;
create trigger claim_words_gone after delete on claims begin
    insert into claim_words (claim_words, rowid, source, said) values ('delete', old.number, old.source, old.said);
end;
