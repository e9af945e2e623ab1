-- Verify guildkeeper:desk/_opens_at on pg

begin;

select 'desk._opens_at'::regproc;

rollback;
