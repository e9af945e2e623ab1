-- Verify guildkeeper:outbox/report_all on pg

begin;

select 'outbox.report_all'::regproc;

rollback;
