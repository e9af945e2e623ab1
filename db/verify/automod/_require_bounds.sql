-- Verify guildkeeper:automod/_require_bounds on pg

begin;

select 'automod._require_bounds'::regproc;

rollback;
