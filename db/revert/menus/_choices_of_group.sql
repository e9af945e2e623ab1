-- Revert guildkeeper:menus/_choices_of_group from pg

begin;
set local role guildkeeper_owner;

drop function menus._choices_of_group;

commit;
