-- Verify guildkeeper:voice/_changed on pg

begin;

select 'voice._changed'::regproc;

rollback;
