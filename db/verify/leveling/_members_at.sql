-- Verify guildkeeper:leveling/_members_at on pg

begin;

select 'leveling._members_at'::regproc;

rollback;
