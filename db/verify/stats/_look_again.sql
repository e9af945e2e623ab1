-- Verify guildkeeper:stats/_look_again on pg

begin;

select 'stats._look_again'::regproc;

rollback;
