-- Verify guildkeeper:leveling/_roles_at on pg

begin;

select 'leveling._roles_at'::regproc;

rollback;
