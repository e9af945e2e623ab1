-- Verify guildkeeper:leveling/_channel_factor on pg

begin;

select 'leveling._channel_factor'::regproc;

rollback;
