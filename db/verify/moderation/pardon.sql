-- Verify guildkeeper:moderation/pardon on pg

begin;

select 'moderation.pardon'::regproc;

rollback;
