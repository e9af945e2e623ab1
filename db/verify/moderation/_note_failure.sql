-- Verify guildkeeper:moderation/_note_failure on pg

begin;

select 'moderation._note_failure'::regproc;

rollback;
