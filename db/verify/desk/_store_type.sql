-- Verify guildkeeper:desk/_store_type on pg

begin;

select 'desk._store_type'::regproc;

rollback;
