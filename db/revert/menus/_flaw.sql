-- Revert guildkeeper:menus/_flaw from pg

begin;
set local role guildkeeper_owner;

drop function menus._flaw;

commit;
