-- Revert guildkeeper:menus/_look_again from pg

begin;
set local role guildkeeper_owner;

drop function menus._look_again;

commit;
