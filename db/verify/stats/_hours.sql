-- Verify guildkeeper:stats/_hours on pg

begin;

select 'stats._hours'::regproc;

rollback;
