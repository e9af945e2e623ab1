-- Verify guildkeeper:automod/_is_latin on pg

begin;

select 'automod._is_latin'::regproc;

rollback;
