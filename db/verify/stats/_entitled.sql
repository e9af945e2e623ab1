-- Verify guildkeeper:stats/_entitled on pg

begin;

select 'stats._entitled'::regproc;

rollback;
