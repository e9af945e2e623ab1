-- Verify guildkeeper:outbox/complete on pg

begin;

select 'outbox.complete'::regproc;

rollback;
