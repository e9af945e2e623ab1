-- Revert guildkeeper:outbox/_hasten from pg

begin;
set local role guildkeeper_owner;

drop function outbox._hasten;

commit;
