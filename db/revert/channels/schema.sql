-- Revert guildkeeper:channels/schema from pg

begin;
set local role guildkeeper_owner;

drop schema channels;

commit;
