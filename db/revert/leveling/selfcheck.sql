-- Revert guildkeeper:leveling/selfcheck from pg

begin;
set local role guildkeeper_owner;

drop function leveling.selfcheck;

commit;
