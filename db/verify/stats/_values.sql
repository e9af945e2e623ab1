-- Verify guildkeeper:stats/_values on pg

begin;

select 'stats._values'::regproc;

rollback;
