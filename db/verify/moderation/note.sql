-- Verify guildkeeper:moderation/note on pg

begin;

select 'moderation.note'::regproc;

rollback;
