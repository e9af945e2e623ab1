-- Deploy guildkeeper:moderation/_discord_until to pg

begin;
set local role guildkeeper_owner;

create function moderation._discord_until(ends_at timestamptz, at timestamptz)
returns timestamptz
language sql immutable
return least(ends_at, at + interval '648 hours');

comment on function moderation._discord_until is
'Until when Discord is told of a timeout: at most 27 of the 28 days that it allows, as its clock is not ours. Longer ones are
renewed a day before.';

commit;
