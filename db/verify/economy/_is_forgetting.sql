-- Verify guildkeeper:economy/_is_forgetting on pg

begin;

select 'economy._is_forgetting'::regproc;

rollback;
