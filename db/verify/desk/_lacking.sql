-- Verify guildkeeper:desk/_lacking on pg

begin;

select 'desk._lacking'::regproc;

rollback;
