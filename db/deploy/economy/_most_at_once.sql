-- Deploy guildkeeper:economy/_most_at_once to pg

begin;
set local role guildkeeper_owner;

create function economy._most_at_once()
returns bigint
language sql immutable
return 1000000000000;

comment on function economy._most_at_once is
'The most money that one decision makes or takes: what is given, set or taken at once, and what an item costs.';

commit;
