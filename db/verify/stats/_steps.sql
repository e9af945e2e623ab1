-- Verify guildkeeper:stats/_steps on pg

begin;

select 'stats._steps'::regproc;

rollback;
