-- Verify guildkeeper:leveling/_threshold on pg

begin;

select 'leveling._threshold'::regproc;

rollback;
