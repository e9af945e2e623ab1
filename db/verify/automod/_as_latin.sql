-- Verify guildkeeper:automod/_as_latin on pg

begin;

select 'automod._as_latin'::regproc;

rollback;
