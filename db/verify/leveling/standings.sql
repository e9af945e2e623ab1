-- Verify guildkeeper:leveling/standings on pg

begin;

select 'leveling.standings'::regclass;

rollback;
