-- Verify guildkeeper:leveling/_members on pg

begin;

select 'leveling._members'::regproc;

rollback;
