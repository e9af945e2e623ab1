-- Revert guildkeeper:menus/audience from pg

begin;
set local role guildkeeper_owner;

drop function menus.audience;
drop type menus.audience_row;

commit;
