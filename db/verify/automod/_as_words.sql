-- Verify guildkeeper:automod/_as_words on pg

begin;

select 'automod._as_words(text)'::regprocedure;
select 'automod._tokens(text)'::regprocedure;

rollback;
