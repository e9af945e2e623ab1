-- Revert guildkeeper:outbox/_call_next from pg

begin;
set local role guildkeeper_owner;

drop trigger call_next_of_deleted on outbox.effect;
drop trigger call_next on outbox.effect;
drop function outbox._call_next;

commit;
