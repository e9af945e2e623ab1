-- Verify guildkeeper:discord/errors on pg

begin;

select 1 / count(*) from app.error e where e.name = 'invalid_files';

rollback;
