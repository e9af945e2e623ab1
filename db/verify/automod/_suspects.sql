-- Verify guildkeeper:automod/_suspects on pg

begin;

select 'automod._suspects'::regproc;

rollback;
