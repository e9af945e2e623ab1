-- Verify guildkeeper:leveling/why on pg

begin;

select 'leveling.why'::regproc;

rollback;
