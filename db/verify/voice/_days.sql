-- Verify guildkeeper:voice/_days on pg

begin;

select 'voice._days'::regproc;

rollback;
