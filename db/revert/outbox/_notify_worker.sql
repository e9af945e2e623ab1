-- Revert guildkeeper:outbox/_notify_worker from pg

begin;
set local role guildkeeper_owner;

drop trigger notify_worker on outbox.due;
drop function outbox._notify_worker;

commit;
