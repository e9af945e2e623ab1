-- Revert guildkeeper:menus/_decide from pg

begin;
set local role guildkeeper_owner;

drop function menus._decide;

commit;
