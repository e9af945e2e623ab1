-- Verify guildkeeper:rolejobs/_hold_draft on pg

begin;

select 'rolejobs._hold_draft'::regproc;

rollback;
