-- Revert guildkeeper:outbox/_follow_failure from pg

begin;
set local role guildkeeper_owner;

drop trigger follow_failure on outbox.effect;
drop function outbox._follow_failure;

commit;
