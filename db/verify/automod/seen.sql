-- Verify guildkeeper:automod/seen on pg

begin;

select 'automod.seen'::regtype;

rollback;
