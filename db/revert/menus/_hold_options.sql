-- Revert guildkeeper:menus/_hold_options from pg

begin;
set local role guildkeeper_owner;

drop function menus._hold_options;

commit;
