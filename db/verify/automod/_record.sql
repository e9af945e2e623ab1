-- Verify guildkeeper:automod/_record on pg

begin;

select 'automod._record'::regproc;

rollback;
