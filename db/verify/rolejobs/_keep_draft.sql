-- Verify guildkeeper:rolejobs/_keep_draft on pg

begin;

select 'rolejobs._keep_draft'::regproc;

rollback;
