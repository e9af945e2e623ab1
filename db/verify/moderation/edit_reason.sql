-- Verify guildkeeper:moderation/edit_reason on pg

begin;

select 'moderation.edit_reason'::regproc;

rollback;
