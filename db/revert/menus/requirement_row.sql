-- Revert guildkeeper:menus/requirement_row from pg

begin;
set local role guildkeeper_owner;

drop type menus.requirement_row;

commit;
