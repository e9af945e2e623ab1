-- Revert guildkeeper:menus/post from pg

begin;
set local role guildkeeper_owner;

drop function menus.post;

commit;
