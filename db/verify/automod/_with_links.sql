-- Verify guildkeeper:automod/_with_links on pg

begin;

select 'automod._with_links'::regproc;

rollback;
