-- Verify guildkeeper:stats/hide on pg

begin;

select 'stats.hide'::regproc;

rollback;
