-- Verify guildkeeper:moderation/rehearse_ladder on pg

begin;

select 'moderation.rehearse_ladder'::regproc;

rollback;
