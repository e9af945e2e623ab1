-- Verify guildkeeper:outbox/report on pg

begin;

select 'outbox.report'::regproc;

rollback;
