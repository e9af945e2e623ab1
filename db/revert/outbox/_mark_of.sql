-- Revert guildkeeper:outbox/_mark_of from pg

begin;
set local role guildkeeper_owner;

drop function outbox._mark_of;

commit;
