-- Verify guildkeeper:automod/_refuse_needless on pg

begin;

select 'automod._refuse_needless'::regproc;

rollback;
