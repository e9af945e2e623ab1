-- Verify guildkeeper:moderation/ladder on pg

begin;

select 'moderation.ladder'::regproc;

rollback;
