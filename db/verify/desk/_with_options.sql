-- Verify guildkeeper:desk/_with_options on pg

begin;

select 'desk._with_options'::regproc;

rollback;
