-- Revert guildkeeper:menus/notice from pg

begin;
set local role guildkeeper_owner;

drop type menus.notice;

commit;
