-- Revert guildkeeper:menus/_differing from pg

begin;
set local role guildkeeper_owner;

drop function menus._differing;

commit;
