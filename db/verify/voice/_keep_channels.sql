-- Verify guildkeeper:voice/_keep_channels on pg

begin;

select 'voice._keep_channels'::regproc;

rollback;
