-- Revert guildkeeper:menus/suggest from pg

begin;
set local role guildkeeper_owner;

drop function menus.suggest;

commit;
