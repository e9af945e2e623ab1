-- Verify guildkeeper:leveling/_rehearse on pg

begin;

select 'leveling._rehearse'::regproc;

rollback;
