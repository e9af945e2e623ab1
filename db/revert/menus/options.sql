-- Revert guildkeeper:menus/options from pg

begin;
set local role guildkeeper_owner;

drop function menus.options;

commit;
