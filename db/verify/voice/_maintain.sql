-- Verify guildkeeper:voice/_maintain on pg

begin;

select 'voice._maintain'::regproc;

rollback;
