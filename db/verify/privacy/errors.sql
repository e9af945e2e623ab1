-- Verify guildkeeper:privacy/errors on pg

begin;

select 1 / count(*) from app.error e where e.name = 'not_yourself';

rollback;
