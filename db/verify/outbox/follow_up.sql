-- Verify guildkeeper:outbox/follow_up on pg

begin;

select 'outbox.follow_up'::regclass;

rollback;
