-- Verify guildkeeper:automod/_is_punished on pg

begin;

select 'automod._is_punished'::regproc;

rollback;
