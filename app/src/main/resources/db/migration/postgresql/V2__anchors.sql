-- Rulings rest on words of reports, as decisions about fields do, and no longer on the numbers of events. A ruling on a telling that is
-- gone rests on no words: it is shown as orphaned.

alter table rulings disable trigger rulings_stay;
drop index rulings_a;
drop index rulings_b;

alter table rulings add column a_report text collate "C" not null default ''; -- the anchors: two reports' ids, words in each and where they stood
alter table rulings add column a_quote text not null default '';
alter table rulings add column a_start integer not null default 0;
alter table rulings add column b_report text collate "C" not null default '';
alter table rulings add column b_quote text not null default '';
alter table rulings add column b_start integer not null default 0;

update rulings set a_report = split_part(a, '#', 1), b_report = split_part(b, '#', 1);
update rulings set a_quote = t.json::jsonb #>> '{accounts,0,spans,0,quote}',
    a_start = (t.json::jsonb #>> '{accounts,0,spans,0,start}')::integer from tellings t where t.id = rulings.a;
update rulings set b_quote = t.json::jsonb #>> '{accounts,0,spans,0,quote}',
    b_start = (t.json::jsonb #>> '{accounts,0,spans,0,start}')::integer from tellings t where t.id = rulings.b;

alter table rulings drop column a;
alter table rulings drop column b;
create index rulings_a on rulings (a_report);
create index rulings_b on rulings (b_report);
alter table rulings enable trigger rulings_stay;

-- What a store is run with, so that all who change it do so alike: the rule of tolls.
create table settings (
    name text collate "C" primary key,
    value text not null
);
