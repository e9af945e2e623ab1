-- Verify guildkeeper:app/_require_time on pg

begin;

select 'app._require_time'::regproc;

rollback;
