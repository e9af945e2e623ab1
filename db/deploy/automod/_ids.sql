-- Deploy guildkeeper:automod/_ids to pg

begin;
set local role guildkeeper_owner;

create function automod._ids(duration interval)
returns bigint
language sql immutable strict parallel safe
return floor(extract(epoch from duration) * 1000)::bigint << 22;

comment on function automod._ids is
'How far the ids of two messages are apart that were written so long after each other: milliseconds above the 22nd bit.';

commit;
