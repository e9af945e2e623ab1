-- Verify guildkeeper:leveling/_log_edit on pg

begin;

select 'leveling._log_edit'::regproc;

rollback;
