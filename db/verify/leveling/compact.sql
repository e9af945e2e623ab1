-- Verify guildkeeper:leveling/compact on pg

begin;

select 'leveling.compact'::regproc;

rollback;
