-- Verify guildkeeper:desk/_maintain on pg

begin;

select 'desk._maintain'::regproc;

rollback;
