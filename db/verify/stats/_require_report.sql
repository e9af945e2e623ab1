-- Verify guildkeeper:stats/_require_report on pg

begin;

select 'stats._require_report'::regproc;

rollback;
