-- Verify guildkeeper:leveling/_owed on pg

begin;

select 'leveling._owed'::regproc;

rollback;
