-- Verify guildkeeper:desk/_hold_panel on pg

begin;

select 'desk._hold_panel'::regproc;

rollback;
