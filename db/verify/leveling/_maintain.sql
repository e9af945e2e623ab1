-- Verify guildkeeper:leveling/_maintain on pg

begin;

select 'leveling._maintain'::regproc;

rollback;
