-- Verify guildkeeper:stats/_first_quarter on pg

begin;

select 'stats._first_quarter'::regproc;

rollback;
