-- Revert guildkeeper:menus/_hold from pg

begin;
set local role guildkeeper_owner;

drop function menus._hold;

commit;
