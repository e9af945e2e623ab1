-- Verify guildkeeper:automod/errors on pg

begin;

select 1 / count(*) from app.error e where e.name = 'no_such_rule';

rollback;
