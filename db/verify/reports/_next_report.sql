-- Verify guildkeeper:reports/_next_report on pg

begin;

select 'reports._next_report'::regproc;

rollback;
