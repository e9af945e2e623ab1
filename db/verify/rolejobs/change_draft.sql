-- Verify guildkeeper:rolejobs/change_draft on pg

begin;

select 'rolejobs.change_draft'::regproc;

rollback;
