-- Revert guildkeeper:event/_room from pg

begin;
set local role guildkeeper_owner;

drop function event._room;

commit;
