-- Verify guildkeeper:stats/errors on pg

begin;

select 1 / count(*) from app.error e where e.name = 'statistics_closed';

rollback;
