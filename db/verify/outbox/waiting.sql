-- Verify guildkeeper:outbox/waiting on pg

begin;

select 'outbox.waiting'::regclass;

rollback;
