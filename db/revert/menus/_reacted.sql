-- Revert guildkeeper:menus/_reacted from pg

begin;
set local role guildkeeper_owner;

drop function menus._reacted;

commit;
