-- Verify guildkeeper:automod/set_aside on pg

begin;

select 'automod.set_aside'::regproc;

rollback;
