-- Verify guildkeeper:moderation/slowmode on pg

begin;

select 'moderation.slowmode'::regproc;

rollback;
