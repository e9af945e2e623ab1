-- Deploy guildkeeper:leveling/_most_xp to pg

begin;
set local role guildkeeper_owner;

create function leveling._most_xp()
returns bigint
language sql immutable
return 1000000000000;

comment on function leveling._most_xp is 'The most XP that a member can have.';

-- A CHECK runs its functions as whoever edits the row, operators included.
grant execute on function leveling._most_xp to guildkeeper_admin;

commit;
