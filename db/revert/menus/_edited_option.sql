-- Revert guildkeeper:menus/_edited_option from pg

begin;
set local role guildkeeper_owner;

drop function menus._edited_option;

commit;
