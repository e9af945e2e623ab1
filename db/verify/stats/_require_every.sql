-- Verify guildkeeper:stats/_require_every on pg

begin;

select 'stats._require_every'::regproc;

rollback;
