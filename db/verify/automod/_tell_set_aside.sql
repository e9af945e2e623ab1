-- Verify guildkeeper:automod/_tell_set_aside on pg

begin;

select 'automod._tell_set_aside'::regproc;

rollback;
