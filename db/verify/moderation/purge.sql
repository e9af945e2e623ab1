-- Verify guildkeeper:moderation/purge on pg

begin;

select 'moderation.purge'::regproc;

rollback;
