-- Verify guildkeeper:leveling/_weigh on pg

begin;

select 'leveling._weigh'::regproc;

rollback;
