-- Verify guildkeeper:voice/_minutes on pg

begin;

select 'voice._minutes'::regproc;

rollback;
