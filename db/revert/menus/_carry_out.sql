-- Revert guildkeeper:menus/_carry_out from pg

begin;
set local role guildkeeper_owner;

drop function menus._carry_out;

commit;
