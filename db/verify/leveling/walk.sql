-- Verify guildkeeper:leveling/walk on pg

begin;

select 'leveling.walk'::regclass;

rollback;
