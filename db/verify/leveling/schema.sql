-- Verify guildkeeper:leveling/schema on pg

begin;

select 'leveling'::regnamespace;

rollback;
