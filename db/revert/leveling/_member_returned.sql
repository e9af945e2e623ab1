-- Revert guildkeeper:leveling/_member_returned from pg

begin;
set local role guildkeeper_owner;

drop function leveling._member_returned;

commit;
