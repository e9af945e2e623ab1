-- Verify guildkeeper:voice/_days_of on pg

begin;

select 'voice._days_of'::regproc;

rollback;
