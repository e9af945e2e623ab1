-- Deploy guildkeeper:moderation/_until to pg

begin;
set local role guildkeeper_owner;

create function moderation._until(ends_at timestamptz)
returns text
language sql immutable
return coalesce('until ' || to_char(ends_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI "UTC"'), 'for good');

comment on function moderation._until is 'When something ends, in words for a sentence; null is for good.';

commit;
