-- Verify guildkeeper:voice/_forget_member on pg

begin;

select 'voice._forget_member'::regproc;

rollback;
