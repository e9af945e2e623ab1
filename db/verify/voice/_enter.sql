-- Verify guildkeeper:voice/_enter on pg

begin;

select 'voice._enter'::regproc;

rollback;
