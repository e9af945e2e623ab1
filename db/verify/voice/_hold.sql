-- Verify guildkeeper:voice/_hold on pg

begin;

select 'voice._hold'::regproc;

rollback;
