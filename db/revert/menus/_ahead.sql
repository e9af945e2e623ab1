-- Revert guildkeeper:menus/_ahead from pg

begin;
set local role guildkeeper_owner;

drop function menus._ahead;

commit;
