-- Verify guildkeeper:leveling/_announce on pg

begin;

select 'leveling._announce'::regproc;

rollback;
