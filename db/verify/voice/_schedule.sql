-- Verify guildkeeper:voice/_schedule on pg

begin;

select 'voice._schedule'::regproc;

rollback;
