-- Revert guildkeeper:outbox/_schedule_follow_up from pg

begin;
set local role guildkeeper_owner;

drop function outbox._schedule_follow_up;

commit;
