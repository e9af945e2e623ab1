-- Revert guildkeeper:menus/fault from pg

begin;
set local role guildkeeper_owner;

drop type menus.fault;

commit;
