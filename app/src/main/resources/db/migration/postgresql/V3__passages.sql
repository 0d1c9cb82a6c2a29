-- How many passages of all reports speak of an incident: what is told most is listed first.

alter table incidents add column passages integer not null default 0;

update incidents set passages = coalesce(
    (select sum(json_array_length(account -> 'spans')) from json_array_elements(json::json -> 'accounts') account), 0);
