-- Revert guildkeeper:outbox/_is_scheduled from pg

begin;
set local role guildkeeper_owner;

drop function outbox._is_scheduled;

commit;
