-- Verify guildkeeper:voice/rehearse on pg

begin;

select 'voice.rehearse'::regproc;

rollback;
