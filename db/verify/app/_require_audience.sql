-- Verify guildkeeper:app/_require_audience on pg

begin;

select 'app._require_audience'::regproc;

rollback;
