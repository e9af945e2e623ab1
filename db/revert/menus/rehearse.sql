-- Revert guildkeeper:menus/rehearse from pg

begin;
set local role guildkeeper_owner;

drop function menus.rehearse;

commit;
