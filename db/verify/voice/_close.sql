-- Verify guildkeeper:voice/_close on pg

begin;

select 'voice._close'::regproc;

rollback;
