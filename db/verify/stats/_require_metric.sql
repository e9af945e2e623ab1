-- Verify guildkeeper:stats/_require_metric on pg

begin;

select 'stats._require_metric'::regproc;

rollback;
