-- Verify guildkeeper:voice/_settle on pg

begin;

select 'voice._settle'::regproc;

rollback;
