-- Verify guildkeeper:moderation/errors on pg

begin;

select 1 / count(*) from app.error e where e.name = 'invalid_points';

rollback;
