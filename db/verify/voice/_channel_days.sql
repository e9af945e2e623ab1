-- Verify guildkeeper:voice/_channel_days on pg

begin;

select 'voice._channel_days'::regproc;

rollback;
