-- Verify guildkeeper:leveling/_adoption on pg

begin;

select 'leveling._adoption'::regproc;

rollback;
