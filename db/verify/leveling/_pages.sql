-- Verify guildkeeper:leveling/_pages on pg

begin;

select 'leveling._pages'::regproc;

rollback;
