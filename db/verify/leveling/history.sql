-- Verify guildkeeper:leveling/history on pg

begin;

select 'leveling.history'::regclass;

rollback;
