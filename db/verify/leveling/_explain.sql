-- Verify guildkeeper:leveling/_explain on pg

begin;

select 'leveling._explain'::regproc;

rollback;
