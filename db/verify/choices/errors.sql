-- Verify guildkeeper:choices/errors on pg

begin;

select 1 / count(*) from app.error e where e.name = 'not_offered';

rollback;
