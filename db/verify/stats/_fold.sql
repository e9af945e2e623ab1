-- Verify guildkeeper:stats/_fold on pg

begin;

select 'stats._fold'::regproc;

rollback;
