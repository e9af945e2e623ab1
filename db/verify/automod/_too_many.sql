-- Verify guildkeeper:automod/_too_many on pg

begin;

select 'automod._too_many'::regproc;

rollback;
