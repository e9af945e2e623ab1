-- Revert guildkeeper:leveling/_import from pg

begin;
set local role guildkeeper_owner;

drop trigger import on leveling.standings;
revoke insert (guild_id, member_id, xp) on leveling.standings from guildkeeper_admin;
drop function leveling._import;

commit;
