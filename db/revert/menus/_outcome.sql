-- Revert guildkeeper:menus/_outcome from pg

begin;
set local role guildkeeper_owner;

drop function menus._outcome;

commit;
