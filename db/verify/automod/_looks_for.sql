-- Verify guildkeeper:automod/_looks_for on pg

begin;

select 'automod._looks_for'::regproc;

rollback;
