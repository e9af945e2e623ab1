-- Verify guildkeeper:automod/_without_markup on pg

begin;

select 'automod._without_markup'::regproc;

rollback;
