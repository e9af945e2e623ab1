-- Revert guildkeeper:leveling/_members_at from pg

begin;
set local role guildkeeper_owner;

drop function leveling._members_at;

commit;
