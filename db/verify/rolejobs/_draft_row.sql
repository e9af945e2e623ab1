-- Verify guildkeeper:rolejobs/_draft_row on pg

begin;

select 'rolejobs._draft_row'::regproc;

rollback;
