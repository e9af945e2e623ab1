-- Verify guildkeeper:rolejobs/start_draft on pg

begin;

select 'rolejobs.start_draft'::regproc;

rollback;
