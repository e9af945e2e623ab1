-- Revert guildkeeper:menus/selfcheck from pg

begin;
set local role guildkeeper_owner;

drop function menus.selfcheck;

commit;
