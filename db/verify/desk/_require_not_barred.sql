-- Verify guildkeeper:desk/_require_not_barred on pg

begin;

select 'desk._require_not_barred'::regproc;

rollback;
