-- Revert guildkeeper:menus/_shown_option from pg

begin;
set local role guildkeeper_owner;

drop function menus._shown_option;

commit;
