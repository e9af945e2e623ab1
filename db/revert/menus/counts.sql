-- Revert guildkeeper:menus/counts from pg

begin;
set local role guildkeeper_owner;

drop function menus.counts;

commit;
