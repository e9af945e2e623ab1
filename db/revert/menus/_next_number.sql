-- Revert guildkeeper:menus/_next_number from pg

begin;
set local role guildkeeper_owner;

drop function menus._next_number;

commit;
