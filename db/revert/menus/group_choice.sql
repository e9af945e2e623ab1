-- Revert guildkeeper:menus/group_choice from pg

begin;
set local role guildkeeper_owner;

drop type menus.group_choice;

commit;
