-- Verify guildkeeper:leveling/_is_template on pg

begin;

select 'leveling._is_template'::regproc;

rollback;
