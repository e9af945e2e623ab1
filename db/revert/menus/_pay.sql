-- Revert guildkeeper:menus/_pay from pg

begin;
set local role guildkeeper_owner;

drop function menus._pay;

commit;
