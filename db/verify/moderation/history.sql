-- Verify guildkeeper:moderation/history on pg

begin;

select 'moderation.history'::regproc;

rollback;
