-- Revert guildkeeper:menus/_clear_reaction from pg

begin;
set local role guildkeeper_owner;

drop function menus._clear_reaction;

commit;
