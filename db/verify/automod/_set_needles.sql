-- Verify guildkeeper:automod/_set_needles on pg

begin;

select 'automod._set_needles'::regproc;

rollback;
