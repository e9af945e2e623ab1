-- Verify guildkeeper:leveling/_members_above on pg

begin;

select 'leveling._members_above'::regproc;

rollback;
