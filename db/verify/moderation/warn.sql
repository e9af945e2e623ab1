-- Verify guildkeeper:moderation/warn on pg

begin;

select 'moderation.warn'::regproc;

rollback;
