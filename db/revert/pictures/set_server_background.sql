-- Revert guildkeeper:pictures/set_server_background from pg

begin;
set local role guildkeeper_owner;

drop function pictures.set_server_background;

commit;
