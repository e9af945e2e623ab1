-- Verify guildkeeper:desk/_free_place on pg

begin;

select 'desk._free_place'::regproc;

rollback;
