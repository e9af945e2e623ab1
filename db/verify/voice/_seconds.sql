-- Verify guildkeeper:voice/_seconds on pg

begin;

select 'voice._seconds'::regproc;

rollback;
