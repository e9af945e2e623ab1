-- Verify guildkeeper:moderation/kick on pg

begin;

select 'moderation.kick'::regproc;

rollback;
