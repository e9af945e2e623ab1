-- Revert guildkeeper:menus/requirement from pg

begin;
set local role guildkeeper_owner;

drop table menus.requirement;

commit;
