-- Deploy guildkeeper:app/_is_time_zone to pg

begin;
set local role guildkeeper_owner;

create function app._is_time_zone(name text)
returns boolean
language sql stable strict
-- The view reads some 600 files, too slow for every new guild.
return name = 'UTC' or exists (select from app.time_zone z where z.name = _is_time_zone.name);

comment on function app._is_time_zone is 'Whether a time zone of this name may be chosen.';

-- A CHECK runs its functions as whoever edits the row, operators included.
grant execute on function app._is_time_zone to guildkeeper_admin;

commit;
