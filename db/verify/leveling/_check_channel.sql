-- Verify guildkeeper:leveling/_check_channel on pg

begin;

select 'leveling._check_channel'::regproc;

rollback;
