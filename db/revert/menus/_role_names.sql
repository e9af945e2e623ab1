-- Revert guildkeeper:menus/_role_names from pg

begin;
set local role guildkeeper_owner;

drop function menus._role_names;

commit;
