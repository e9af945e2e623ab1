-- Revert guildkeeper:menus/_show_at from pg

begin;
set local role guildkeeper_owner;

drop function menus._show_at;

commit;
