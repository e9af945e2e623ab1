-- Verify guildkeeper:desk/_placed on pg

begin;

select 'desk._placed'::regproc;

rollback;
