-- Revert guildkeeper:pictures/server from pg

begin;
set local role guildkeeper_owner;

drop table pictures.server;

commit;
