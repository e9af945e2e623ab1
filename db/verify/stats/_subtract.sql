-- Verify guildkeeper:stats/_subtract on pg

begin;

select 'stats._subtract'::regproc;

rollback;
