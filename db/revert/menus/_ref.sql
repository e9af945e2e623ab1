-- Revert guildkeeper:menus/_ref from pg

begin;
set local role guildkeeper_owner;

drop function menus._ref;

commit;
