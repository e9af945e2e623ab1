-- Revert guildkeeper:menus/_note from pg

begin;
set local role guildkeeper_owner;

drop function menus._note;

commit;
