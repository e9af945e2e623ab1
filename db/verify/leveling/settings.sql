-- Verify guildkeeper:leveling/settings on pg

begin;

select 'leveling.settings'::regclass;

rollback;
