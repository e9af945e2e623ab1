-- Verify guildkeeper:privacy/_slice_end on pg

begin;

select 'privacy._slice_end'::regproc;

rollback;
