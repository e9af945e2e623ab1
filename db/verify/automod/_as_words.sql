-- Verify guildkeeper:automod/_as_words on pg

begin;

select 'automod._as_words'::regproc;

rollback;
