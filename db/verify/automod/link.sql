-- Verify guildkeeper:automod/link on pg

begin;

select 'automod.link'::regtype;

rollback;
