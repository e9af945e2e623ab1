-- Verify guildkeeper:automod/_with_search on pg

begin;

select 'automod._with_search'::regproc;

rollback;
