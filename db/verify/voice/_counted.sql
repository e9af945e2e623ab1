-- Verify guildkeeper:voice/_counted on pg

begin;

select 'voice._counted'::regproc;

rollback;
