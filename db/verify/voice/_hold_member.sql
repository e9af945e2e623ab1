-- Verify guildkeeper:voice/_hold_member on pg

begin;

select 'voice._hold_member'::regproc;

rollback;
