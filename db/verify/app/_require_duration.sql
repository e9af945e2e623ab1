-- Verify guildkeeper:app/_require_duration on pg

begin;

select 'app._require_duration'::regproc;

rollback;
