-- Verify guildkeeper:voice/_top on pg

begin;

select 'voice._top'::regproc;

rollback;
