-- Verify guildkeeper:outbox/due on pg

begin;

select 'outbox.due'::regclass;

rollback;
