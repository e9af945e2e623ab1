-- Verify guildkeeper:stats/_require_sight on pg

begin;

select 'stats._require_sight'::regproc;

rollback;
