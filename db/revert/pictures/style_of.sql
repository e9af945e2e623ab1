-- Revert guildkeeper:pictures/style_of from pg

begin;
set local role guildkeeper_owner;

drop function pictures.style_of;
drop type pictures.style_row;

commit;
