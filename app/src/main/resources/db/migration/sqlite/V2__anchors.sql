-- Rulings rest on words of reports, as decisions about fields do, and no longer on the numbers of events. A ruling on a telling that is
-- gone rests on no words: it is shown as orphaned.

drop trigger rulings_stay;
drop index rulings_a;
drop index rulings_b;

alter table rulings add column a_report text not null default ''; -- the anchors: two reports' ids, words in each and where they stood
alter table rulings add column a_quote text not null default '';
alter table rulings add column a_start integer not null default 0;
alter table rulings add column b_report text not null default '';
alter table rulings add column b_quote text not null default '';
alter table rulings add column b_start integer not null default 0;

update rulings set a_report = substr(a, 1, instr(a, '#') - 1), b_report = substr(b, 1, instr(b, '#') - 1);
update rulings set a_quote = json_extract(t.json, '$.accounts[0].spans[0].quote'),
    a_start = json_extract(t.json, '$.accounts[0].spans[0].start') from tellings t where t.id = rulings.a;
update rulings set b_quote = json_extract(t.json, '$.accounts[0].spans[0].quote'),
    b_start = json_extract(t.json, '$.accounts[0].spans[0].start') from tellings t where t.id = rulings.b;

alter table rulings drop column a;
alter table rulings drop column b;
create index rulings_a on rulings (a_report);
create index rulings_b on rulings (b_report);
create trigger rulings_stay before update on rulings begin select raise(abort, 'rulings are only added to'); end;

-- What a store is run with, so that all who change it do so alike: the rule of tolls.
create table settings (
    name text primary key,
    value text not null
) strict;
