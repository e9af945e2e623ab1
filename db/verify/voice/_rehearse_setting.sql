-- Verify guildkeeper:voice/_rehearse_setting on pg

begin;

select 'voice._rehearse_setting'::regproc;

rollback;
