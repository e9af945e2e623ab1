-- Verify guildkeeper:app/_require_day on pg

begin;

select 'app._require_day'::regproc;

rollback;
