-- Revert guildkeeper:pictures/clear_style from pg

begin;
set local role guildkeeper_owner;

drop function pictures.clear_style;

commit;
