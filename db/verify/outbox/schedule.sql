-- Verify guildkeeper:outbox/schedule on pg

begin;

select 'outbox.schedule'::regproc;

rollback;
