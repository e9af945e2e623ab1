-- Revert guildkeeper:economy/_earn from pg

begin;
set local role guildkeeper_owner;

drop function economy._earn(event.message[]);

commit;
