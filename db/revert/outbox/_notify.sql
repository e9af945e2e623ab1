-- Revert guildkeeper:outbox/_notify from pg

begin;
set local role guildkeeper_owner;

drop trigger notify_dispatcher on outbox.effect;
drop function outbox._notify;

commit;
