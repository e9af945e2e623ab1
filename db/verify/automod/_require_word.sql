-- Verify guildkeeper:automod/_require_word on pg

begin;

select 'automod._require_word'::regproc;

rollback;
