-- Verify guildkeeper:leveling/_adopt on pg

begin;

select 'leveling._adopt'::regproc;

rollback;
