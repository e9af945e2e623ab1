-- Verify guildkeeper:leveling/multipliers on pg

begin;

select 'leveling.multipliers'::regproc;

rollback;
