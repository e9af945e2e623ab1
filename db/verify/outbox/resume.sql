-- Verify guildkeeper:outbox/resume on pg

begin;

select 'outbox.resume'::regproc;

rollback;
