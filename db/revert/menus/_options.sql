-- Revert guildkeeper:menus/_options from pg

begin;
set local role guildkeeper_owner;

drop function menus._options;

commit;
