-- Revert guildkeeper:menus/_take from pg

begin;
set local role guildkeeper_owner;

drop function menus._take;

commit;
