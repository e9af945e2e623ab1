-- Deploy guildkeeper:stats/_quarter_of to pg

begin;
set local role guildkeeper_owner;

create function stats._quarter_of(message_id bigint)
returns integer
language sql immutable parallel safe
return (((_quarter_of.message_id >> 22) + 1420070400000) / 900000)::integer;

comment on function stats._quarter_of is
'The quarter of an hour in which an id was made, counted from 1970: quarters fit every time zone on earth.';

commit;
