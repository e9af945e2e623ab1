-- Deploy guildkeeper:automod/_nth_equal to pg

begin;
set local role guildkeeper_owner;

create function automod._nth_equal(hashes bigint[], place integer, nth integer)
returns integer
language sql immutable parallel safe
return case when hashes[place] is not null then (array_positions(hashes[place:], hashes[place]))[nth] + place - 1 end;

comment on function automod._nth_equal is
'Where the nth text stands that is the same as the one at a place of a trace, that one counted; null: there are not as many.';

commit;
