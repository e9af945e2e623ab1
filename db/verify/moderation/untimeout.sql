-- Verify guildkeeper:moderation/untimeout on pg

begin;

select 'moderation.untimeout'::regproc;

rollback;
