-- Verify guildkeeper:moderation/edits on pg

begin;

select 'moderation.edits'::regproc;

rollback;
