-- Verify guildkeeper:leveling/reset on pg

begin;

select 'leveling.reset'::regproc;

rollback;
