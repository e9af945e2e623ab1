-- Verify guildkeeper:roles/_require_audience on pg

begin;

select 'roles._require_audience'::regproc;

rollback;
