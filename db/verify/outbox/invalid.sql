-- Verify guildkeeper:outbox/invalid on pg

begin;

select 'outbox.invalid'::regclass;

rollback;
