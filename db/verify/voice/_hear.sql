-- Verify guildkeeper:voice/_hear on pg

begin;

select 'voice._hear'::regproc;

rollback;
