-- Revert guildkeeper:menus/_shown from pg

begin;
set local role guildkeeper_owner;

drop function menus._shown;

commit;
