-- Verify guildkeeper:desk/_check_panel on pg

begin;

select 'desk._check_panel'::regproc;

rollback;
